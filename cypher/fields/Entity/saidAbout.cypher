// What was said about an entity.
// @this Entity  @node Statement
// @order NEWEST_FIRST: =target.entityId DESC, target.orderKey DESC
// @order OLDEST_FIRST: =target.entityId ASC, target.orderKey ASC
// @count (this)<-[:ABOUT]-()
MATCH (node)-[target:ABOUT]->()
WHERE target.entityId = this.id AND target.orderKey > ''
// @filter node
