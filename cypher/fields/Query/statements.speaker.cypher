// All statements of a speaker.
// @node Statement
// @param speaker Name where.speaker
// @order NEWEST_FIRST: =node.speakerId DESC, node.orderKey DESC
// @order OLDEST_FIRST: =node.speakerId ASC, node.orderKey ASC
// @count (:Entity {id: $speaker})-[:SAID]->()
MATCH (node:Statement)
WHERE node.speakerId = $speaker AND node.orderKey > ''
// @filter node
