// Where a relation starts.
// @this Relation  @node Person|Organization|Weapon|Place|Event|UnnamedSource
WITH startNode(this) AS node
