// The organization with an id or name.
// @node Organization
// @param id Reference Organization
MATCH (node:Entity {id: $id})
WHERE node:Organization
