// Makes any other load wait until this one has ended: the write lock on the Graph node comes first.
MERGE (graph:Graph {id: "graph"})
SET graph.seededAt = graph.seededAt
