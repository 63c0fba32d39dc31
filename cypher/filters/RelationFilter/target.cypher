// Pointing at an entity.
// @this Relation  @param value Name
endNode(this).id = $value
