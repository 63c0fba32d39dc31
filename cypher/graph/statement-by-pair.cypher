// What a speaker said about a target, newest first.
CREATE RANGE INDEX statement_by_pair IF NOT EXISTS FOR ()-[about:ABOUT]-() ON (about.entityId, about.speakerId, about.orderKey)
