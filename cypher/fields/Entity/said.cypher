// What an entity said.
// @this Entity  @node Statement
// @order NEWEST_FIRST: =node.speakerId DESC, node.orderKey DESC
// @order OLDEST_FIRST: =node.speakerId ASC, node.orderKey ASC
// @count (this)-[:SAID]->()
MATCH (node:Statement)
WHERE node.speakerId = this.id AND node.orderKey > ''
// @filter node
