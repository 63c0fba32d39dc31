// When the graph last changed: between two statements of an export it must not.
MATCH (graph:Graph {id: 'graph'})
RETURN graph.seededAt AS loadedAt
