// Removes names with all their edges; returns how many.
// @param rows List of {id}
UNWIND $rows AS row
MATCH (name:Name {key: row.id})
DETACH DELETE name
RETURN count(*) AS removed
