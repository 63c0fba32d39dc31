// Who said a statement.
// @this Statement  @node Person|Organization|Weapon|Place|Event|UnnamedSource
MATCH (this)<-[:SAID]-(node)
