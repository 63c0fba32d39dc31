// Has made statements, or has made none.
// @this Entity  @param value Value
EXISTS { (this)-[:SAID]->() } = $value
