// All statements that fit a filter, oldest first.
MATCH (statement:Statement)
WHERE statement.orderKey > ''
// @filter statement
WITH statement
ORDER BY statement.orderKey
