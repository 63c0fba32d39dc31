// There is one Graph node; the load locks it.
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (graph:Graph) REQUIRE graph.id IS UNIQUE
