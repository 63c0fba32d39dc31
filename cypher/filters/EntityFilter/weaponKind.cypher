// Weapon of a kind.
// @this Entity  @param value Value
this:Weapon AND this.kind = $value
