// Writes new documents, each with its publisher; returns the number of nodes and edges.
// @param rows List of {id, properties, publisherId}
UNWIND $rows AS row
CREATE (document:Document)
SET document = row.properties
WITH document, row
CALL (document, row) {
  MATCH (publisher:Entity {id: row.publisherId})
  CREATE (document)-[:PUBLISHED_BY]->(publisher)
  RETURN count(*) AS publishers
}
RETURN sum(1 + publishers) AS written
