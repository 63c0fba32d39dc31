// The entity with an id or name.
// @node Person|Organization|Weapon|Place|Event|UnnamedSource
// @param id Reference
MATCH (node:Entity {id: $id})
