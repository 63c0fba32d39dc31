// All statements of the documents of a publisher.
// @node Statement
// @param publisher Name Organization where.publisher
// @order NEWEST_FIRST: =node.publisherId DESC, node.orderKey DESC
// @order OLDEST_FIRST: =node.publisherId ASC, node.orderKey ASC
MATCH (node:Statement)
WHERE node.publisherId = $publisher AND node.orderKey > ''
// @filter node
