// Gives documents the empty lists that neo4j-admin leaves out: in its files an empty list is no property.
MATCH (document:Document)
WHERE document.authors IS NULL OR document.inferred IS NULL
CALL (document) {
  SET document.authors = coalesce(document.authors, []), document.inferred = coalesce(document.inferred, [])
} IN TRANSACTIONS OF 10000 ROWS
