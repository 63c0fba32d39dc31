// The statement with an id.
// @node Statement
// @param id Value
MATCH (node:Statement {id: $id})
