// Made to somebody.
// @this Statement  @param value Name
MATCH (this)-[:TO]->(:Entity {id: $value})
