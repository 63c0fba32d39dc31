// The nodes whose hash begins so, with all that they hold and all that leaves them.
// @param start String
MATCH (node)
WHERE node.hash STARTS WITH $start
RETURN
  coalesce(node.id, node.key) AS id,
  labels(node) AS labels,
  properties(node) AS properties,
  COLLECT {
    MATCH (node)-[edge]->(other)
    RETURN [type(edge), properties(edge), coalesce(other.id, other.key)]
  } AS edges
