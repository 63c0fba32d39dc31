// statements
// {"limit":4}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  WITH statement1
  ORDER BY statement1.orderKey
  LIMIT $limit
  RETURN [[statement1.orderKey], statement1.id, statement1.saidOn, statement1.id]
}, COUNT { (:Statement) }, $limit] AS answer
