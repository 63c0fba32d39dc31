// All documents.
// @node Document
// @order NEWEST_FIRST: node.orderKey DESC
// @order OLDEST_FIRST: node.orderKey ASC
MATCH (node:Document)
// @filter node
