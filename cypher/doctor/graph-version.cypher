// Whether the graph is in the format that this program writes and reads.
// @param formatVersion Integer
// @repair seed
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.formatVersion AS version
WHERE version IS NULL OR version <> $formatVersion
RETURN 'graph' AS id, 'wanted format ' + $formatVersion + ', got ' + coalesce(toString(version), 'a graph that was never seeded') AS problem
