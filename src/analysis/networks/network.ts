// A network for graphology, out of the edges that a statement delivers.
import type { Row } from "../../neo4j/connection.ts";
import { DirectedGraph, UndirectedGraph } from "./graphology.ts";

/** A row of an edge list. */
type Edge = readonly [source: string, sourceName: string, target: string, targetName: string, weight: number];

type NodeAttributes = { name: string };
type EdgeAttributes = { weight: number };

/** Both directions between two nodes make one edge, with the sum of their weights. */
export function undirected(edges: readonly Row[]): UndirectedGraph<NodeAttributes, EdgeAttributes> {
	return filled(new UndirectedGraph<NodeAttributes, EdgeAttributes>(), edges);
}

export function directed(edges: readonly Row[]): DirectedGraph<NodeAttributes, EdgeAttributes> {
	return filled(new DirectedGraph<NodeAttributes, EdgeAttributes>(), edges);
}

function filled<
	Network extends DirectedGraph<NodeAttributes, EdgeAttributes> | UndirectedGraph<NodeAttributes, EdgeAttributes>,
>(network: Network, edges: readonly Row[]): Network {
	for (const [source, sourceName, target, targetName, weight] of edges as readonly Edge[]) {
		network.mergeNode(source, { name: sourceName });
		network.mergeNode(target, { name: targetName });
		network.updateEdge(source, target, (attributes) => ({ weight: (attributes.weight ?? 0) + weight }));
	}
	return network;
}
