// An id names one statement.
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE
