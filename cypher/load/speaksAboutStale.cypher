// Removes what says that a speaker speaks about a target of which it no longer does.
MATCH (speaker:Entity)-[stale:SPEAKS_ABOUT]->(target:Entity)
WHERE NOT EXISTS { (speaker)-[:SAID]->(:Statement)-[:ABOUT]->(target) }
DELETE stale
