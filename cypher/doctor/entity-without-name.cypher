// Entities that cannot be found by their name; unnamed sources have none.
// @repair REMOVE entity.hash
MATCH (entity:Entity)
WHERE NOT entity:UnnamedSource AND NOT EXISTS { (entity)-[:NAMED]->(:Name) }
RETURN entity.id AS id, 'has no name to be found by' AS problem
ORDER BY id
