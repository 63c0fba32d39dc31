// What an organization published, newest first.
CREATE RANGE INDEX statement_by_publisher IF NOT EXISTS FOR (statement:Statement) ON (statement.publisherId, statement.orderKey)
