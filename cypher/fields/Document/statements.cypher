// The statements that a document reports.
// @this Document  @node Statement
// @order NEWEST_FIRST: =node.documentId DESC, node.orderKey DESC
// @order OLDEST_FIRST: =node.documentId ASC, node.orderKey ASC
// @count (this)<-[:REPORTED_IN]-(:Statement)
MATCH (node:Statement)
WHERE node.documentId = this.id AND node.orderKey > ''
// @filter node
