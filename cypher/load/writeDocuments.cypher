// Writes documents, each with its publisher; returns the number of edges.
// @param rows List of {id, properties, publisherId}
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document = row.properties
WITH document, row
CALL (document, row) {
  MATCH (document)-[old:PUBLISHED_BY]->(publisher:Organization)
  WHERE row.publisherId IS NULL OR publisher.id <> row.publisherId
  DELETE old
}
CALL (document, row) {
  MATCH (publisher:Entity {id: row.publisherId})
  MERGE (document)-[:PUBLISHED_BY]->(publisher)
  RETURN count(*) AS publishers
}
RETURN sum(publishers) AS written
