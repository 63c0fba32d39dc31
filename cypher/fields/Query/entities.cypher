// All entities.
// @node Person|Organization|Weapon|Place|Event|UnnamedSource
// @order NAME: node.orderKey ASC
// @order MOST_SAID: COUNT { (node)-[:SAID]->() } DESC, node.id ASC
// @order MOST_SAID_ABOUT: COUNT { (node)<-[:ABOUT]-() } DESC, node.id ASC
// @count (:Entity)
MATCH (node:Entity)
WHERE node.orderKey > ''
// @filter node
