// The evidence that the seed wrote, each with the hash of what it wrote.
MATCH (evidence:Evidence)
WHERE evidence.hash IS NOT NULL
RETURN evidence.id AS id, evidence.hash AS hash, elementId(evidence) AS elementId
