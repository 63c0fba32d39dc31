// Removes entities with all their edges; returns how many.
// @param rows List of {id}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
DETACH DELETE entity
RETURN count(*) AS removed
