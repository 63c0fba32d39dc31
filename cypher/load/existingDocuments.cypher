// The documents that there are, each with the hash of what the seed wrote; without one it is somebody else's.
MATCH (document:Document)
RETURN document.id AS id, document.hash AS hash, elementId(document) AS elementId
