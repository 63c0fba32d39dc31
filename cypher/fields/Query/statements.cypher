// All statements.
// @node Statement
// @order NEWEST_FIRST: node.orderKey DESC
// @order OLDEST_FIRST: node.orderKey ASC
// @count (:Statement)
MATCH (node:Statement)
WHERE node.orderKey > ''
// @filter node
