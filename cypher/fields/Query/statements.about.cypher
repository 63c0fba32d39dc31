// All statements about somebody or something.
// @node Statement
// @param about Name where.about
// @order NEWEST_FIRST: =target.entityId DESC, target.orderKey DESC
// @order OLDEST_FIRST: =target.entityId ASC, target.orderKey ASC
// @count (:Entity {id: $about})<-[:ABOUT]-()
MATCH (node)-[target:ABOUT]->()
WHERE target.entityId = $about AND target.orderKey > ''
// @filter node
