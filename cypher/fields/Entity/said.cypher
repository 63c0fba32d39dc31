// What an entity said.
// @this Entity  @node Statement
// @order NEWEST_FIRST: node.orderKey DESC
// @order OLDEST_FIRST: node.orderKey ASC
MATCH (this)-[:SAID]->(node:Statement)
// @filter node
