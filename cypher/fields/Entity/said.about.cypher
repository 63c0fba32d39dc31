// What an entity said about somebody or something.
// @this Entity  @node Statement
// @param about Name where.about
// @order NEWEST_FIRST: =target.entityId DESC, =target.speakerId DESC, target.orderKey DESC
// @order OLDEST_FIRST: =target.entityId ASC, =target.speakerId ASC, target.orderKey ASC
MATCH (node)-[target:ABOUT]->()
WHERE target.entityId = $about AND target.speakerId = this.id AND target.orderKey > ''
// @filter node
