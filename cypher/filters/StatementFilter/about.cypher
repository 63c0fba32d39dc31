// About somebody or something.
// @this Statement  @param value Name
MATCH (this)-[:ABOUT]->(:Entity {id: $value})
