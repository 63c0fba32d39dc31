// Counts of SPEAKS_ABOUT that are not those of the statements.
// @repair REMOVE entity.hash
CALL () {
  MATCH (speaker:Entity)-[:SAID]->(:Statement)-[:ABOUT]->(target:Entity)
  RETURN speaker, target, 1 AS said, 0 AS counted
  UNION ALL
  MATCH (speaker:Entity)-[derived:SPEAKS_ABOUT]->(target:Entity)
  RETURN speaker, target, 0 AS said, derived.statements AS counted
}
WITH speaker, target, sum(said) AS said, sum(counted) AS counted
WHERE said <> counted
RETURN speaker.id AS id, 'speaks about ' + target.id + ' ' + counted + ' times by the count, ' + said + ' times by the statements' AS problem
ORDER BY id, problem
