// The entities that a path touches, in order.
// @this Path  @node Person|Organization|Weapon|Place|Event|UnnamedSource
UNWIND nodes(this.path) AS node
WITH node
WHERE node:Entity
