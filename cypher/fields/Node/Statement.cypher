// The statements with these ids.
// @node Statement
// @param ids Value
MATCH (node:Statement)
WHERE node.id IN $ids
