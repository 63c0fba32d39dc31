// All entities, A to Z.
CREATE RANGE INDEX entity_order IF NOT EXISTS FOR (entity:Entity) ON (entity.orderKey)
