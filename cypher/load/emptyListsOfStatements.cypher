// Gives statements the empty lists that neo4j-admin leaves out: in its files an empty list is no property.
MATCH (statement:Statement)
WHERE statement.inferred IS NULL
CALL (statement) {
  SET statement.inferred = []
} IN TRANSACTIONS OF 10000 ROWS
