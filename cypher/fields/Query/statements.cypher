// All statements.
// @node Statement
// @order NEWEST_FIRST: node.orderKey DESC
// @order OLDEST_FIRST: node.orderKey ASC
MATCH (node:Statement)
// @filter node
