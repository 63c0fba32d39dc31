// The entities that there are, each with the hash of what the seed wrote; without one it is somebody else's.
MATCH (entity:Entity)
RETURN entity.id AS id, entity.hash AS hash, elementId(entity) AS elementId
