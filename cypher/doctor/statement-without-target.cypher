// Statements about nobody and nothing.
// @repair REMOVE statement.hash
MATCH (statement:Statement)
WHERE NOT EXISTS { (statement)-[:ABOUT]->(:Entity) }
RETURN statement.id AS id, 'about nobody' AS problem
ORDER BY id
