// The roles of a person, by id, on a day or at any time. Bounds are read as in Entity/relations.
// @this Person  @node Relation  @binds target Person|Organization|Weapon|Place|Event|UnnamedSource
// @param asOf Value
// @order node.id ASC
MATCH (this)-[node:ROLE]->(target)
WHERE $asOf IS NULL OR (
  coalesce(node.since, '') <= $asOf
  AND left($asOf, size(coalesce(node.until, ''))) <= coalesce(node.until, '')
  AND coalesce($asOf < node.endedBy, node.until IS NOT NULL OR NOT node.ended)
)
