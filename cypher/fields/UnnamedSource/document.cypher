// The document that quotes an unnamed source.
// @this UnnamedSource  @node Document
MATCH (this)-[:QUOTED_IN]->(node)
