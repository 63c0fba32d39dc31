// Evidence that is in no document.
// @repair REMOVE evidence.hash
MATCH (evidence:Evidence)
WHERE NOT EXISTS { (evidence)-[:REPORTED_IN]->(:Document) }
RETURN evidence.id AS id, 'in no document' AS problem
ORDER BY id
