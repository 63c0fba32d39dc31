// Statements whose folded text contains a text.
CREATE TEXT INDEX statement_contains IF NOT EXISTS FOR (statement:Statement) ON (statement.text)
