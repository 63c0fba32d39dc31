// Who lies between the camps of a discourse: betweenness centrality of speakers, and the camps they reach.

import type { Row } from "../../neo4j/connection.ts";
import { typenameOf } from "../../read/typename.ts";
import type { Algorithm } from "./algorithms.ts";
import { campsOf } from "./camps.ts";
import { columns, rounded } from "./columns.ts";
import { betweenness } from "./graphology.ts";
import { undirected } from "./network.ts";

export const bridges: Algorithm = {
	columns: columns([
		["speaker", "String", "Who bridges."],
		["type", "Label", "What the speaker is."],
		["betweenness", "Float", "Share of the shortest ways between two others that lead over the speaker, 0 to 1."],
		["camp", "String", "The camp of the speaker, by its heaviest member."],
		["otherCamps", "List<String>", "The camps of others that the speaker is linked to, A to Z."],
		["links", "Int", "How many others the speaker speaks about or is spoken about by."],
		["speakerId", "String", "Id of the speaker."],
	]),
	answer(edges: readonly Row[]): Row[] {
		if (edges.length === 0) return [];
		const network = undirected(edges);
		// Unweighted: a weight would be a distance, and those who speak about each other much are not far apart.
		const centralities = betweenness(network, { getEdgeWeight: null });
		const camps = campsOf(network);
		const speakers = [...new Set(edges.map(([source]) => String(source)))];
		return speakers
			.map((id) => {
				const own = camps.get(id);
				const reached = new Set(network.mapNeighbors(id, (neighbor) => camps.get(neighbor)));
				const others = [...reached].flatMap((camp) => (camp === undefined || camp === own ? [] : [camp.name])).sort();
				const name = network.getNodeAttribute(id, "name");
				return [
					name,
					typenameOf(id),
					rounded(centralities[id] ?? 0),
					own?.name,
					others,
					network.degree(id),
					id,
				] as const;
			})
			.sort((a, b) => b[2] - a[2] || (a[6] < b[6] ? -1 : 1));
	},
};
