// Relations that no line of a document bears out.
// @repair seed
MATCH (:Entity)-[relation:RELATION]->(:Entity)
WHERE NOT EXISTS {
  (evidence:Evidence)-[place:REPORTED_IN WHERE place.line IS NOT NULL]->(:Document) WHERE evidence.relationId = relation.id
}
RETURN relation.id AS id, 'no evidence' AS problem
ORDER BY id
