// The statement that states a relation.
// @this Evidence  @node Statement
MATCH (this)-[:STATED_IN]->(node)
