// What a speaker said about something, oldest first.
// @node Statement
// @param speaker Name  @param about Name
// @order target.orderKey ASC
MATCH (node)-[target:ABOUT]->()
WHERE target.entityId = $about AND target.speakerId = $speaker AND target.orderKey > ''
WITH node, target
ORDER BY target.entityId, target.speakerId, target.orderKey
LIMIT 500
