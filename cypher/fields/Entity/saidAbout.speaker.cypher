// What a speaker said about an entity.
// @this Entity  @node Statement
// @param speaker Name where.speaker
// @order NEWEST_FIRST: =target.entityId DESC, =target.speakerId DESC, target.orderKey DESC
// @order OLDEST_FIRST: =target.entityId ASC, =target.speakerId ASC, target.orderKey ASC
MATCH (node)-[target:ABOUT]->()
WHERE target.entityId = this.id AND target.speakerId = $speaker AND target.orderKey > ''
// @filter node
