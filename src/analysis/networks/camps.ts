// The camps of a network: Louvain's communities, the largest first.
import { louvain, type UndirectedGraph } from "./graphology.ts";

/** A community; its members by weight, the heaviest first. */
export interface Camp {
	/** Counted from 1. */
	readonly number: number;
	/** The name of its heaviest member. */
	readonly name: string;
	readonly members: readonly string[];
}

/** The camp of each node. */
export function campsOf(network: UndirectedGraph): Map<string, Camp> {
	if (network.size === 0) return new Map();
	// Without its random walk, the same edges in the same order give the same camps.
	const communities = louvain(network, { getEdgeWeight: "weight", randomWalk: false });
	const numbers = [...new Set(Object.values(communities))];
	const camps = numbers
		.map((number) => network.filterNodes((node) => communities[node] === number))
		.map((members) => members.toSorted((a, b) => weightOf(network, b) - weightOf(network, a) || (a < b ? -1 : 1)))
		.sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
	return new Map(
		camps.flatMap((members, index) => {
			const camp = { number: index + 1, name: network.getNodeAttribute(members[0], "name") as string, members };
			return members.map((member) => [member, camp] as const);
		}),
	);
}

/** How many statements link a node to others. */
export function weightOf(network: UndirectedGraph, node: string): number {
	return network.reduceEdges(node, (sum, _edge, attributes) => sum + Number(attributes["weight"]), 0);
}
