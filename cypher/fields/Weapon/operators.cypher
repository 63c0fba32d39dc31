// Who uses a weapon, by name.
// @this Weapon  @node Person|Organization|Weapon|Place|Event|UnnamedSource
// @order node.orderKey ASC
MATCH (this)<-[:OPERATES]-(operator)
WITH DISTINCT operator AS node
