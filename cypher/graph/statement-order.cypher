// All statements, newest first.
CREATE RANGE INDEX statement_order IF NOT EXISTS FOR (statement:Statement) ON (statement.orderKey)
