// The relations that the seed wrote, each with the hash of what it wrote.
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE relation.hash IS NOT NULL
RETURN relation.id AS id, relation.hash AS hash, source.id AS sourceId, target.id AS targetId
