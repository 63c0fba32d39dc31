// Makes any other load wait until this one has ended: the write lock on the Graph node comes first. Tells the graph's format.
MERGE (graph:Graph {id: "graph"})
SET graph.seededAt = graph.seededAt
RETURN graph.formatVersion AS formatVersion
