// Removes what says that a speaker speaks about a target of which it no longer does, in several transactions.
MATCH (speaker:Entity)-[stale:SPEAKS_ABOUT]->(target:Entity)
CALL (speaker, stale, target) {
  WITH speaker, stale, target
  WHERE NOT EXISTS { MATCH ()-[about:ABOUT]->() WHERE about.entityId = target.id AND about.speakerId = speaker.id }
  DELETE stale
} IN TRANSACTIONS OF 10000 ROWS
