// Where in its document a statement stands.
// @this Statement  @node Locator
MATCH (this)-[node:REPORTED_IN]->()
