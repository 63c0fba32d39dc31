// The numbers that ForceAtlas2 works on: ten a node, three an edge, as its package lays them out.
import type Graph from "graphology";

export interface Matrices {
	/** In the order of the graph's nodes. */
	readonly nodes: Float32Array<ArrayBuffer>;
	readonly edges: Float32Array<ArrayBuffer>;
}

export const numbersOfNode = 10;
const numbersOfEdge = 3;
const at = { x: 0, y: 1, mass: 6, convergence: 7, size: 8, fixed: 9 };

export function matricesOf(graph: Graph): Matrices {
	const nodes = new Float32Array(graph.order * numbersOfNode);
	const edges = new Float32Array(graph.size * numbersOfEdge);
	const places = new Map<string, number>();
	graph.forEachNode((node, { x, y, size, fixed }) => {
		const place = places.size * numbersOfNode;
		places.set(node, place);
		nodes[place + at.x] = x;
		nodes[place + at.y] = y;
		nodes[place + at.mass] = 1;
		nodes[place + at.convergence] = 1;
		nodes[place + at.size] = size;
		nodes[place + at.fixed] = fixed ? 1 : 0;
	});
	let edge = 0;
	graph.forEachEdge((_edge, _attributes, source, target) => {
		const ends = [places.get(source) ?? 0, places.get(target) ?? 0];
		edges.set([...ends, 1], edge);
		for (const end of ends) nodes[end + at.mass] = (nodes[end + at.mass] ?? 0) + 1;
		edge += numbersOfEdge;
	});
	return { nodes, edges };
}
