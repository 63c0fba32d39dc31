// Who is at the center of a discourse: PageRank along the statements, from who speaks to whom they speak about.

import type { Row } from "../../neo4j/connection.ts";
import { typenameOf } from "../../read/typename.ts";
import type { Algorithm } from "./algorithms.ts";
import { columns, rounded } from "./columns.ts";
import { pagerank } from "./graphology.ts";
import { directed } from "./network.ts";

export const influence: Algorithm = {
	columns: columns([
		["entity", "String", "Who or what."],
		["type", "Label", "What that is."],
		["pagerank", "Float", "Its share of all attention; the shares of all sum up to 1."],
		["speakers", "Int", "How many speak about it."],
		["statements", "Int", "How many statements they make about it."],
		["speaksAbout", "Int", "How many others it speaks about itself."],
		["id", "String", "Its id."],
	]),
	answer(edges: readonly Row[]): Row[] {
		if (edges.length === 0) return [];
		const network = directed(edges);
		const ranks = pagerank(network, { getEdgeWeight: "weight" });
		return network
			.mapNodes((id, { name }) => {
				const statements = network.reduceInEdges(id, (sum, _edge, { weight }) => sum + weight, 0);
				const [speakers, speaksAbout] = [network.inDegree(id), network.outDegree(id)];
				return [name, typenameOf(id), rounded(ranks[id] ?? 0), speakers, statements, speaksAbout, id] as const;
			})
			.sort((a, b) => b[2] - a[2] || (a[6] < b[6] ? -1 : 1));
	},
};
