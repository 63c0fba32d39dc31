// Place of a kind.
// @this Entity  @param value Value
this:Place AND this.kind = $value
