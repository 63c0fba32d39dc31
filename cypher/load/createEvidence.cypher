// Writes new evidence for relations, each with its place in a document and the statement that states it; returns the number of edges.
// @param rows List of {id, properties, documentId, place, statementId}
UNWIND $rows AS row
MATCH (document:Document {id: row.documentId})
CREATE (evidence:Evidence)-[reported:REPORTED_IN]->(document)
SET evidence = row.properties, reported = row.place
WITH evidence, row
CALL (evidence, row) {
  MATCH (statement:Statement {id: row.statementId})
  CREATE (evidence)-[:STATED_IN]->(statement)
  RETURN count(*) AS statements
}
RETURN sum(1 + statements) AS written
