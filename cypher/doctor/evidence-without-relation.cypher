// Evidence for relations that are not there.
// @repair REMOVE evidence.hash
CALL () {
  MATCH (:Entity)-[relation:RELATION]->(:Entity)
  RETURN relation.id AS relationId, null AS evidenceId
  UNION ALL
  MATCH (evidence:Evidence)
  RETURN evidence.relationId AS relationId, evidence.id AS evidenceId
}
WITH relationId, count(*) > count(evidenceId) AS isThere, collect(evidenceId) AS evidenceIds
WHERE NOT isThere
UNWIND evidenceIds AS id
RETURN id, 'for ' + relationId + ', which is not there' AS problem
ORDER BY id
