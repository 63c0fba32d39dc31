// Counts the statements of each speaker about each target, so that a path or a neighborhood need not walk them all.
MATCH (speaker:Entity)-[:SAID]->(:Statement)-[:ABOUT]->(target:Entity)
WITH speaker, target, count(*) AS statements
MERGE (speaker)-[derived:SPEAKS_ABOUT]->(target)
SET derived.statements = statements
