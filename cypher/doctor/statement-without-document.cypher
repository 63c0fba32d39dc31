// Statements that no line of a document bears out.
// @repair REMOVE statement.hash
MATCH (statement:Statement)
WHERE NOT EXISTS { (statement)-[place:REPORTED_IN WHERE place.line IS NOT NULL]->(:Document) }
RETURN statement.id AS id, 'in no document' AS problem
ORDER BY id
