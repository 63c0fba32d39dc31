// The shortest paths between two entities, along relations or statements, at most ten of equal length.
// @node Path
// @param from Name  @param to Name  @param maxLength Value  @param types Value  @param through Value
// @order node.signature ASC
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = SHORTEST 7 GROUPS (start)
  ((before)-[step:RELATION|SAID|ABOUT]-(after)
    WHERE CASE
      WHEN step.id IS NULL THEN 'STATEMENT' IN $through
      ELSE 'RELATION' IN $through AND ($types IS NULL OR type(step) IN $types)
    END){1,12}
  (end)
WHERE start <> end
WITH path,
  [member IN nodes(path) WHERE member:Entity] AS entities,
  [link IN relationships(path) | coalesce(link.id, '')] AS links
WITH path, entities, links, size(entities) - 1 AS length
WHERE length <= $maxLength
WITH {path: path, length: length, signature: [entity IN entities | entity.id] + links} AS node
ORDER BY node.length, node.signature
LIMIT 10
