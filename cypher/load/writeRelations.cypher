// Writes relations between entities; returns how many.
// @param rows List of {id, type, sourceId, targetId, properties}
UNWIND $rows AS row
MATCH (source:Entity {id: row.sourceId}), (target:Entity {id: row.targetId})
MERGE (source)-[relation:$(row.type) {id: row.id}]->(target)
SET relation = row.properties
RETURN count(*) AS written
