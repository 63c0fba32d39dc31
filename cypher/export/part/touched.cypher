// What the statements that fit a filter touch: as `entities` whoever says, is spoken about, is spoken to, relays or
// publishes, and whom an unnamed source speaks from; as `documents` what reports them and quotes those sources.
MATCH (statement:Statement)
WHERE statement.orderKey > ''
// @filter statement
MATCH (statement)-[:REPORTED_IN]->(document:Document)
UNWIND COLLECT {
  MATCH (statement)-[:SAID|ABOUT|TO|VIA]-(one:Entity)
  RETURN one
  UNION
  MATCH (document)-[:PUBLISHED_BY]->(one:Entity)
  RETURN one
} AS touched
OPTIONAL MATCH (touched)-[:SPEAKS_FROM]->(home:Entity)
OPTIONAL MATCH (touched)-[:QUOTED_IN]->(quotedIn:Document)
UNWIND [touched, home] AS entity
UNWIND [document, quotedIn] AS reported
WITH collect(DISTINCT entity) AS entities, collect(DISTINCT reported) AS documents
