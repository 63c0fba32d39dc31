// An id names one piece of evidence.
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (evidence:Evidence) REQUIRE evidence.id IS UNIQUE
