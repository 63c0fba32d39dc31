// The statement that reports a statement.
// @this Statement  @node Statement
MATCH (this)-[:EMBEDDED_IN]->(node)
