// Statements are about it, or none is.
// @this Entity  @param value Value
EXISTS { (this)<-[:ABOUT]-() } = $value
