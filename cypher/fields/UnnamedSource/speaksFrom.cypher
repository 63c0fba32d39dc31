// The organization or place that an unnamed source speaks from.
// @this UnnamedSource  @node Person|Organization|Weapon|Place|Event|UnnamedSource
MATCH (this)-[:SPEAKS_FROM]->(node)
