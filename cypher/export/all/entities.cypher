// All entities, A to Z.
MATCH (entity:Entity)
WHERE entity.orderKey > ''
WITH entity
ORDER BY entity.orderKey
