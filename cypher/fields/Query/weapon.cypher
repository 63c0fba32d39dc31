// The weapon with an id or name.
// @node Weapon
// @param id Reference Weapon
MATCH (node:Entity {id: $id})
WHERE node:Weapon
