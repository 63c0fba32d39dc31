// The names that the seed wrote, each with the hash of what it wrote.
MATCH (name:Name)
WHERE name.hash IS NOT NULL
RETURN name.key AS id, name.hash AS hash, elementId(name) AS elementId
