// The documents with these ids.
// @node Document
// @param ids Value
MATCH (node:Document)
WHERE node.id IN $ids
