// The document that holds a piece of evidence.
// @this Evidence  @node Document
MATCH (this)-[:REPORTED_IN]->(node)
