// Unnamed sources that no document quotes.
// @repair REMOVE source.hash
MATCH (source:UnnamedSource)
WHERE NOT EXISTS { (source)-[:QUOTED_IN]->(:Document) }
RETURN source.id AS id, 'in no document' AS problem
ORDER BY id
