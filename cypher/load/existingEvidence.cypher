// The evidence that there are, each with the hash of what the seed wrote; without one it is somebody else's.
MATCH (evidence:Evidence)
RETURN evidence.id AS id, evidence.hash AS hash, elementId(evidence) AS elementId
