// With an entity at either end.
// @this Relation  @param value Name
$value IN [startNode(this).id, endNode(this).id]
