// The shortest paths between two entities, along relations or statements, at most ten of equal length.
// @node Path
// @param from Name  @param to Name  @param maxLength Value  @param types Value  @param through Value
// @order node.signature ASC
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = ALL SHORTEST (start)
  ((before:Entity)-[step:RELATION|SPEAKS_ABOUT]-(after:Entity)
    WHERE CASE type(step)
      WHEN 'SPEAKS_ABOUT' THEN 'STATEMENT' IN $through
      ELSE 'RELATION' IN $through AND ($types IS NULL OR type(step) IN $types)
    END){1,6}
  (end)
WHERE start <> end AND length(path) <= $maxLength
WITH {
  path: path,
  length: length(path),
  signature: [member IN nodes(path) | member.id] + [link IN relationships(path) | coalesce(link.id, '')]
} AS node
ORDER BY node.signature
LIMIT 10
