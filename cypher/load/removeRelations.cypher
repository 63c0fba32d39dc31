// Removes relations; returns how many.
// @param rows List of {id, sourceId, targetId}
UNWIND $rows AS row
MATCH (:Entity {id: row.sourceId})-[relation]->(:Entity {id: row.targetId})
WHERE relation.id = row.id
DELETE relation
RETURN count(*) AS removed
