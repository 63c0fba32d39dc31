// Writes the evidence for relations, each with its place in a document and the statement that states it; returns the number of edges.
// @param rows List of {id, properties, documentId, place, statementId}
UNWIND $rows AS row
MATCH (document:Document {id: row.documentId})
MERGE (evidence:Evidence {id: row.id})
SET evidence = row.properties
MERGE (evidence)-[reported:REPORTED_IN]->(document)
SET reported = row.place
WITH evidence, row
CALL (evidence, row) {
  MATCH (evidence)-[old:STATED_IN]->(statement:Statement)
  WHERE row.statementId IS NULL OR statement.id <> row.statementId
  DELETE old
}
CALL (evidence, row) {
  MATCH (statement:Statement {id: row.statementId})
  MERGE (evidence)-[:STATED_IN]->(statement)
  RETURN count(*) AS statements
}
RETURN sum(1 + statements) AS written
