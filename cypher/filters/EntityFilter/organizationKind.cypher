// Organization of a kind.
// @this Entity  @param value Value
this:Organization AND this.kind = $value
