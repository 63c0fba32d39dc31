// Writes relations that are there already; returns how many.
// @param rows List of {id, type, sourceId, targetId, properties}
UNWIND $rows AS row
MATCH (:Entity {id: row.sourceId})-[relation:$(row.type)]->(:Entity {id: row.targetId})
WHERE relation.id = row.id
SET relation = row.properties
RETURN count(*) AS written
