// Where a relation points.
// @this Relation  @node Person|Organization|Weapon|Place|Event|UnnamedSource
WITH endNode(this) AS node
