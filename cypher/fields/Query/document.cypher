// The document with an id.
// @node Document
// @param id Value
MATCH (node:Document {id: $id})
