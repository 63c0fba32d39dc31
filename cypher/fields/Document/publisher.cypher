// Who published a document.
// @this Document  @node Organization
MATCH (this)-[:PUBLISHED_BY]->(node)
