// The statements that the seed wrote, each with the hash of what it wrote.
MATCH (statement:Statement)
WHERE statement.hash IS NOT NULL
RETURN statement.id AS id, statement.hash AS hash, elementId(statement) AS elementId
