// Where in its document a piece of evidence stands.
// @this Evidence  @node Locator
MATCH (this)-[node:REPORTED_IN]->()
