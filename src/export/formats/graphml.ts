// GraphML, for networkx, igraph, Gephi, yEd, Cytoscape.
import type { Graph } from "../graph.ts";
import { type Attributes, edgeAttributes, edges, nodeAttributes, nodes } from "./network.ts";
import { xml } from "./xml.ts";

const types = { string: "string", integer: "int", boolean: "boolean" };

export async function* graphml(graph: Graph): AsyncGenerator<string> {
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
	yield keys("node", { label: "string", ...nodeAttributes });
	yield keys("edge", { label: "string", ...edgeAttributes });
	yield '<graph edgedefault="directed">\n';
	for await (const { id, label, attributes } of nodes(graph)) {
		yield `<node id="${xml(id)}">${values("node", { label, ...attributes })}</node>\n`;
	}
	for await (const { id, source, target, label, attributes } of edges(graph)) {
		const ends = `source="${xml(source)}" target="${xml(target)}"`;
		yield `<edge id="${xml(id)}" ${ends}>${values("edge", { label, ...attributes })}</edge>\n`;
	}
	yield "</graph>\n</graphml>\n";
}

function keys(of: "node" | "edge", attributes: Readonly<Record<string, keyof typeof types>>): string {
	return Object.entries(attributes)
		.map(([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>\n`)
		.join("");
}

function values(of: "node" | "edge", attributes: Attributes): string {
	return Object.entries(attributes)
		.map(([name, value]) => (value === null ? "" : `<data key="${of}-${name}">${xml(value)}</data>`))
		.join("");
}
