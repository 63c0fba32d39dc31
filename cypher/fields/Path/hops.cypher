// The hops of a path, in order: a relation, or the two links through a statement.
// @this Path  @node PathHop
// @binds from Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds to Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds relation Relation  @binds statement Statement
// @order node.position ASC
UNWIND range(0, size(relationships(this.path)) - 1) AS position
WITH position, nodes(this.path) AS members, relationships(this.path) AS links
WHERE members[position]:Entity
WITH {position: position} AS node,
  members[position] AS from,
  CASE WHEN members[position + 1]:Entity THEN members[position + 1] ELSE members[position + 2] END AS to,
  CASE WHEN members[position + 1]:Entity THEN links[position] END AS relation,
  CASE WHEN members[position + 1]:Statement THEN members[position + 1] END AS statement
