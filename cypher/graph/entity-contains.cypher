// Entities whose folded text contains a text.
CREATE TEXT INDEX entity_contains IF NOT EXISTS FOR (entity:Entity) ON (entity.text)
