// All documents, oldest first.
MATCH (document:Document)
WHERE document.orderKey > ''
WITH document
ORDER BY document.orderKey
