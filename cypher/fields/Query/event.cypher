// The event with an id or name.
// @node Event
// @param id Reference Event
MATCH (node:Entity {id: $id})
WHERE node:Event
