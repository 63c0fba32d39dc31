// Writes statements, each with its speaker and its place in a document; returns the number of edges.
// @param rows List of {id, properties, speakerId, documentId, place}
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speakerId}), (document:Document {id: row.documentId})
MERGE (statement:Statement {id: row.id})
SET statement = row.properties
MERGE (statement)-[reported:REPORTED_IN]->(document)
SET reported = row.place
WITH speaker, statement
CALL (speaker, statement) {
  MATCH (statement)<-[old:SAID]-(other)
  WHERE other <> speaker
  DELETE old
}
MERGE (speaker)-[:SAID]->(statement)
RETURN 2 * count(*) AS written
