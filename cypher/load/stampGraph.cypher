// Says when the graph last changed, and in which format it is.
// @param seededAt String  @param formatVersion Integer
MATCH (graph:Graph {id: "graph"})
SET graph.seededAt = $seededAt, graph.formatVersion = $formatVersion
