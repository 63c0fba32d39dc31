// GEXF 1.2, which both Gephi and networkx read.
import type { Graph } from "../graph.ts";
import { type Attributes, edgeAttributes, edges, nodeAttributes, nodes } from "./network.ts";
import { xml } from "./xml.ts";

export async function* gexf(graph: Graph): AsyncGenerator<string> {
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
	yield '<graph mode="static" defaultedgetype="directed">\n';
	yield declared("node", nodeAttributes);
	yield declared("edge", edgeAttributes);
	yield "<nodes>\n";
	for await (const { id, label, attributes } of nodes(graph)) {
		yield `<node id="${xml(id)}" label="${xml(label)}">${values(attributes)}</node>\n`;
	}
	yield "</nodes>\n<edges>\n";
	for await (const { id, source, target, label, attributes } of edges(graph)) {
		const ends = `source="${xml(source)}" target="${xml(target)}"`;
		yield `<edge id="${xml(id)}" ${ends} label="${xml(label)}">${values(attributes)}</edge>\n`;
	}
	yield "</edges>\n</graph>\n</gexf>\n";
}

function declared(of: "node" | "edge", attributes: Readonly<Record<string, string>>): string {
	const each = Object.entries(attributes).map(
		([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
	);
	return `<attributes class="${of}">\n${each.join("\n")}\n</attributes>\n`;
}

function values(attributes: Attributes): string {
	const each = Object.entries(attributes).map(([name, value]) =>
		value === null ? "" : `<attvalue for="${name}" value="${xml(value)}"/>`,
	);
	return `<attvalues>${each.join("")}</attvalues>`;
}
