// The relations that the seed wrote, each with the hash of what it wrote.
MATCH (:Entity)-[relation]->(:Entity)
WHERE relation.hash IS NOT NULL
RETURN relation.id AS id, relation.hash AS hash, elementId(relation) AS elementId
