// Makes the graph that is laid out and painted hold what is drawn, and leaves in place what stays.
import type Graph from "graphology";
import type { Pin } from "../address/useGraphAddress.ts";
import type { Drawn, DrawnNode } from "../model/draw.ts";
import { type Link, linkPhrases, prevailingStance } from "../model/link.ts";
import { looks } from "./looks.ts";

/** True when nodes or edges came or went, so that the layout has something to do. */
export function fillGraph(graph: Graph, drawn: Drawn, pins: ReadonlyMap<string, Pin>): boolean {
	const isLess = dropOthers(graph, drawn);
	const areMoreNodes = putNodes(graph, drawn, pins);
	const areMoreEdges = putEdges(graph, drawn);
	return isLess || areMoreNodes || areMoreEdges;
}

function dropOthers(graph: Graph, drawn: Drawn): boolean {
	const edges = graph.edges().filter((edge) => !drawn.links.has(edge));
	const nodes = graph.nodes().filter((node) => !drawn.nodes.has(node));
	for (const edge of edges) graph.dropEdge(edge);
	for (const node of nodes) graph.dropNode(node);
	return edges.length + nodes.length > 0;
}

function putNodes(graph: Graph, drawn: Drawn, pins: ReadonlyMap<string, Pin>): boolean {
	const before = graph.order;
	const scale = scaleFor(drawn.nodes.size);
	const neighbors = firstNeighbors(drawn);
	for (const [id, node] of drawn.nodes) {
		const pin = pins.get(id);
		const attributes = { ...attributesOf(node, scale), fixed: pin !== undefined, ...pin };
		if (!graph.hasNode(id)) graph.addNode(id, { ...placeFor(graph, id, neighbors.get(id)), ...attributes });
		else if (!holds(graph.getNodeAttributes(id), attributes)) graph.mergeNodeAttributes(id, attributes);
	}
	return graph.order > before;
}

function putEdges(graph: Graph, drawn: Drawn): boolean {
	const before = graph.size;
	const curvatures = curvaturesOf(drawn);
	for (const link of drawn.links.values()) {
		const attributes = edgeAttributes(link, curvatures.get(link.id) ?? 0);
		if (!graph.hasEdge(link.id)) graph.addEdgeWithKey(link.id, link.source.id, link.target.id, attributes);
		else if (!holds(graph.getEdgeAttributes(link.id), attributes)) graph.mergeEdgeAttributes(link.id, attributes);
	}
	return graph.size > before;
}

/** Each change of an attribute makes sigma look at the node again: what stays as it was is not told. */
function holds(attributes: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): boolean {
	return Object.entries(wanted).every(([name, value]) => attributes[name] === value);
}

const longestLabel = 48;

function scaleFor(nodes: number): number {
	if (nodes > 1_000) return 0.35;
	return nodes > 150 ? 0.6 : 1;
}

function attributesOf({ entity, statements }: DrawnNode, scale: number) {
	const { shape } = looks[entity.__typename];
	return {
		label: shortened(entity.name),
		kind: entity.__typename,
		shape,
		size: Math.min(28, 5 + 1.8 * Math.sqrt(statements)) * scale,
	};
}

/** A statement is called by its summary, and no name in a drawing may be as long as that. */
function shortened(name: string): string {
	const words = name.slice(0, longestLabel).replace(/\s+\S*$/, "");
	return name.length <= longestLabel ? name : `${words} …`;
}

function edgeAttributes(link: Link, curvature: number) {
	const phrase = linkPhrases[link.type].forward;
	const isPlural = link.count > 1;
	return {
		label: isPlural ? `${phrase} (${link.count})` : phrase,
		stance: prevailingStance(link),
		size: Math.min(7, 2 + 0.9 * Math.log2(link.count)),
		type: curvature === 0 ? "straight" : "curved",
		curvature,
	};
}

/** Edges between the same two bend away from each other. */
function curvaturesOf(drawn: Drawn): ReadonlyMap<string, number> {
	const between = new Map<string, Link[]>();
	for (const link of drawn.links.values()) {
		const pair = [link.source.id, link.target.id].sort().join(" ");
		between.set(pair, [...(between.get(pair) ?? []), link]);
	}
	const curvatures = new Map<string, number>();
	for (const links of between.values()) {
		if (links.length === 1) continue;
		links.forEach((link, index) => {
			const offset = (index - (links.length - 1) / 2) * 0.28;
			// Bent to the right of its direction: an edge the other way has to bend to the other hand.
			curvatures.set(link.id, link.source.id < link.target.id ? offset : -offset);
		});
	}
	return curvatures;
}

function firstNeighbors({ links }: Drawn): ReadonlyMap<string, readonly string[]> {
	const neighbors = new Map<string, string[]>();
	for (const { source, target } of links.values()) {
		for (const [one, other] of [
			[source.id, target.id],
			[target.id, source.id],
		] as const) {
			const known = neighbors.get(one) ?? [];
			if (known.length === 0) neighbors.set(one, known);
			known.push(other);
		}
	}
	return neighbors;
}

/** Beside a neighbor that is there already, in a direction that depends on the id alone. */
function placeFor(graph: Graph, id: string, neighbors: readonly string[] = []): Pin {
	const turn = [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6_283, 7) / 1_000;
	const beside = neighbors.find((neighbor) => graph.hasNode(neighbor));
	const [x, y] = beside ? [graph.getNodeAttribute(beside, "x"), graph.getNodeAttribute(beside, "y")] : [0, 0];
	const distance = 30 + ((turn * 1_000) % 60) + Math.sqrt(graph.order);
	return { x: x + distance * Math.cos(turn), y: y + distance * Math.sin(turn) };
}
