// The shortest paths between two entities, along relations or statements, at most ten of equal length.
// What is asked for narrows the text to the types, kinds of step and length to walk; of none there is no path.
// @node Path
// @param from Name  @param to Name  @param maxLength Value  @param types Value  @param through Value
// @order node.signature ASC
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = ALL SHORTEST (start)
  (()-[step:RELATION|SPEAKS_ABOUT]-()){1,6}
  (end)
WHERE start <> end AND length(path) <= $maxLength
AND ('STATEMENT' IN $through OR 'RELATION' IN $through AND ($types IS NULL OR size($types) > 0))
WITH {
  path: path,
  length: length(path),
  signature: [member IN nodes(path) | member.id] + [link IN relationships(path) | coalesce(link.id, '')]
} AS node
ORDER BY node.signature
LIMIT 10
