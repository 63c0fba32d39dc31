// statements
// {"limit":4}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WITH statement1
  ORDER BY statement1.orderKey
  LIMIT $limit
  RETURN [[statement1.orderKey], [statement1.id, statement1.saidOn], [statement1.id]]
}, COUNT {
  MATCH (statement1:Statement)
  
}, $limit] AS answer
