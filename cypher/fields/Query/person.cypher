// The person with an id or name.
// @node Person
// @param id Reference Person
MATCH (node:Entity {id: $id})
WHERE node:Person
