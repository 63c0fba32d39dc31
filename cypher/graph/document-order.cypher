// All documents, newest first.
CREATE RANGE INDEX document_order IF NOT EXISTS FOR (document:Document) ON (document.orderKey)
