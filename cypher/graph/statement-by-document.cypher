// What a document reports, newest first.
CREATE RANGE INDEX statement_by_document IF NOT EXISTS FOR (statement:Statement) ON (statement.documentId, statement.orderKey)
