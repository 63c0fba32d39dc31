// What was said about an entity.
// @this Entity  @node Statement
// @order NEWEST_FIRST: node.orderKey DESC
// @order OLDEST_FIRST: node.orderKey ASC
MATCH (this)<-[:ABOUT]-(node:Statement)
// @filter node
