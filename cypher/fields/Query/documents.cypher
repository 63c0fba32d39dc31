// All documents.
// @node Document
// @order NEWEST_FIRST: node.orderKey DESC
// @order OLDEST_FIRST: node.orderKey ASC
// @count (:Document)
MATCH (node:Document)
WHERE node.orderKey > ''
// @filter node
