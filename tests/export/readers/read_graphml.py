"""GraphML, read by networkx."""

import networkx
from network import of_network


def read(folder):
    return of_network(networkx.read_graphml(folder / "export.graphml", force_multigraph=True))
