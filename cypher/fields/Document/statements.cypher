// The statements that a document reports.
// @this Document  @node Statement
// @order NEWEST_FIRST: node.orderKey DESC
// @order OLDEST_FIRST: node.orderKey ASC
MATCH (this)<-[:REPORTED_IN]-(node:Statement)
// @filter node
