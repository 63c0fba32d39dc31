// An id names one document.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE
