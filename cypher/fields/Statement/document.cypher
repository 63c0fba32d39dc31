// The document that reports a statement.
// @this Statement  @node Document
MATCH (this)-[:REPORTED_IN]->(node)
