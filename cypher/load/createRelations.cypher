// Writes new relations between entities; returns how many.
// @param rows List of {id, type, sourceId, targetId, properties}
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId}), (target:Entity {id: row.targetId})
CREATE (source)-[relation:$(row.type)]->(target)
SET relation = row.properties
RETURN count(*) AS written
