// The statements that there are, each with the hash of what the seed wrote; without one it is somebody else's.
MATCH (statement:Statement)
RETURN statement.id AS id, statement.hash AS hash, elementId(statement) AS elementId
