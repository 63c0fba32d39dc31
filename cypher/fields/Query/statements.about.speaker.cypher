// All statements of a speaker about somebody or something.
// @node Statement
// @param about Name where.about  @param speaker Name where.speaker
// @order NEWEST_FIRST: =target.entityId DESC, =target.speakerId DESC, target.orderKey DESC
// @order OLDEST_FIRST: =target.entityId ASC, =target.speakerId ASC, target.orderKey ASC
MATCH (node)-[target:ABOUT]->()
WHERE target.entityId = $about AND target.speakerId = $speaker AND target.orderKey > ''
// @filter node
