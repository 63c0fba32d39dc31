// Whom and what a statement is about, the central one first.
// @this Statement  @node About  @binds entity Person|Organization|Weapon|Place|Event|UnnamedSource
// @order node.position ASC
MATCH (this)-[node:ABOUT]->(entity)
