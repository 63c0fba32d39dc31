// The documents that the seed wrote, each with the hash of what it wrote.
MATCH (document:Document)
WHERE document.hash IS NOT NULL
RETURN document.id AS id, document.hash AS hash, elementId(document) AS elementId
