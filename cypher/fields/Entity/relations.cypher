// The typed relations of an entity, by id. A bound that is not known is open; a relation known to have ended
// counts as ended from the publication of its evidence on.
// @this Entity  @node Relation
// @param types Value  @param direction Value  @param asOf Value
// @order node.id ASC
MATCH (this)-[node:RELATION]-()
WHERE ($types IS NULL OR type(node) IN $types)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(node) = this))
  AND ($asOf IS NULL OR (
    coalesce(node.since, '') <= $asOf
    AND left($asOf, size(coalesce(node.until, ''))) <= coalesce(node.until, '')
    AND coalesce($asOf < node.endedBy, node.until IS NOT NULL OR NOT node.ended)
  ))
