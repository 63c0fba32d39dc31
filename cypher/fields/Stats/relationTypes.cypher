// How many relations there are of each type, as the statistics gathered them.
// @this Stats  @node RelationTypeCount
// @order node.count DESC, node.type ASC
UNWIND this.relationTypes AS node
