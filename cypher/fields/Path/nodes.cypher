// The entities that a path touches, in order.
// @this Path  @node Person|Organization|Weapon|Place|Event|UnnamedSource
// @order position ASC
UNWIND range(0, this.length) AS position
WITH position, nodes(this.path)[position] AS node
