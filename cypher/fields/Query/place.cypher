// The place with an id or name.
// @node Place
// @param id Reference Place
MATCH (node:Entity {id: $id})
WHERE node:Place
