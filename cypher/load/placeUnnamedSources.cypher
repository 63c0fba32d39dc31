// Joins unnamed sources to the document that quotes them and to whom they speak from, and calls them finished; returns the number of edges.
// @param rows List of {id, hash, documentId, speaksFrom}
UNWIND $rows AS row
MATCH (source:Entity {id: row.id}), (document:Document {id: row.documentId})
MERGE (source)-[:QUOTED_IN]->(document)
SET source.hash = row.hash
WITH source, row
CALL (source, row) {
  MATCH (source)-[old:SPEAKS_FROM]->(home:Entity)
  WHERE row.speaksFrom IS NULL OR home.id <> row.speaksFrom
  DELETE old
}
CALL (source, row) {
  MATCH (home:Entity {id: row.speaksFrom})
  MERGE (source)-[:SPEAKS_FROM]->(home)
  RETURN count(*) AS homes
}
RETURN sum(1 + homes) AS written
