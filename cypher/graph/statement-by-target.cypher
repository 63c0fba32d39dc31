// What is about an entity, newest first.
CREATE RANGE INDEX statement_by_target IF NOT EXISTS FOR ()-[about:ABOUT]-() ON (about.entityId, about.orderKey)
