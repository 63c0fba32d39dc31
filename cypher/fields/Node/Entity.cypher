// The entities with these ids.
// @node Person|Organization|Weapon|Place|Event|UnnamedSource
// @param ids Value
MATCH (node:Entity)
WHERE node.id IN $ids
