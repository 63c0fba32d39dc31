// Statements that nobody said.
// @repair REMOVE statement.hash
MATCH (statement:Statement)
WHERE NOT EXISTS { (statement)<-[:SAID]-(:Entity) }
RETURN statement.id AS id, 'nobody said it' AS problem
ORDER BY id
