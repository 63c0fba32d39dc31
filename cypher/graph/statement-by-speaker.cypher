// What an entity said, newest first.
CREATE RANGE INDEX statement_by_speaker IF NOT EXISTS FOR (statement:Statement) ON (statement.speakerId, statement.orderKey)
