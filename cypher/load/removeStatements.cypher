// Removes statements with all their edges; returns how many.
// @param rows List of {id}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
DETACH DELETE statement
RETURN count(*) AS removed
