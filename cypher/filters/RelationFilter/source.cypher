// Starting at an entity.
// @this Relation  @param value Name
startNode(this).id = $value
