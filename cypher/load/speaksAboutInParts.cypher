// Counts the statements of each speaker about each target, as speaksAbout does, in several transactions.
MATCH (speaker:Entity)
CALL (speaker) {
  MATCH (speaker)-[:SAID]->(:Statement)-[:ABOUT]->(target:Entity)
  WITH speaker, target, count(*) AS statements
  MERGE (speaker)-[derived:SPEAKS_ABOUT]->(target)
  SET derived.statements = statements
} IN TRANSACTIONS OF 200 ROWS
