"""GEXF, read by networkx."""

import networkx
from network import of_network


def read(folder):
    graph = networkx.read_gexf(folder / "export.gexf")
    return of_network(graph if graph.is_multigraph() else networkx.MultiDiGraph(graph))
