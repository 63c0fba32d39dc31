// The evidence for a relation.
CREATE RANGE INDEX evidence_by_relation IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.relationId)
