// The entities that the seed wrote, each with the hash of what it wrote.
MATCH (entity:Entity)
WHERE entity.hash IS NOT NULL
RETURN entity.id AS id, entity.hash AS hash, elementId(entity) AS elementId
