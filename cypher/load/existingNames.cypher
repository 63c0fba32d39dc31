// The names that there are, each with the hash of what the seed wrote; without one it is somebody else's.
MATCH (name:Name)
RETURN name.key AS id, name.hash AS hash, elementId(name) AS elementId
