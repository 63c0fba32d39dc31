// What a speaker said about something, oldest first.
// @node Statement
// @param speaker Name  @param about Name
// @order node.orderKey ASC
MATCH (node:Statement)-[:ABOUT]->(:Entity {id: $about})
WHERE node.speakerId = $speaker
WITH node
ORDER BY node.orderKey
LIMIT 500
