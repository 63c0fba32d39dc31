// How a statement answers others, and others answer it.
// @this Statement  @node StatementLink  @binds statement Statement
// @order node.type ASC, node.direction DESC, statement.orderKey DESC
MATCH (this)-[link:DENIES|CONTRADICTS|CORROBORATES|RESPONDS_TO]-(statement)
WITH statement, {
  type: type(link),
  direction: CASE WHEN startNode(link) = this THEN 'OUT' ELSE 'IN' END
} AS node
