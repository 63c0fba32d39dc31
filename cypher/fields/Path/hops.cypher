// The hops of a path, in order: a relation, or the newest of the statements that one of the two made about the other.
// @this Path  @node PathHop
// @binds from Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds to Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds relation Relation  @binds statement Statement
// @order node.position ASC
UNWIND range(0, this.length - 1) AS position
WITH position,
  nodes(this.path)[position] AS from,
  nodes(this.path)[position + 1] AS to,
  relationships(this.path)[position] AS step
WITH from, to, step, startNode(step) AS speaker, endNode(step) AS target, {position: position} AS node
WITH node, from, to,
  CASE WHEN type(step) <> 'SPEAKS_ABOUT' THEN step END AS relation,
  CASE WHEN type(step) = 'SPEAKS_ABOUT' THEN head(COLLECT {
    MATCH (speaker)-[:SAID]->(said:Statement)-[:ABOUT]->(target)
    RETURN said
    ORDER BY said.orderKey DESC
    LIMIT 1
  }) END AS statement
