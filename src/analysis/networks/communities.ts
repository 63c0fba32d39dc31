// The communities of a discourse with their members.

import type { Row } from "../../neo4j/connection.ts";
import { typenameOf } from "../../read/typename.ts";
import type { Algorithm } from "./algorithms.ts";
import { campsOf, weightOf } from "./camps.ts";
import { columns } from "./columns.ts";
import { undirected } from "./network.ts";

export const communities: Algorithm = {
	columns: columns([
		["community", "Int", "Number of the community, the largest first."],
		["around", "String", "Its heaviest member."],
		["size", "Int", "How many members it has."],
		["member", "String", "A member; the heaviest first."],
		["type", "Label", "What the member is."],
		["statements", "Int", "How many statements link the member to others."],
		["within", "Int", "To how many others of its community it is linked."],
		["beyond", "Int", "To how many others of other communities it is linked."],
		["id", "String", "Id of the member."],
	]),
	answer(edges: readonly Row[]): Row[] {
		const network = undirected(edges);
		const camps = campsOf(network);
		return [...camps].map(([id, camp]) => {
			const within = network.filterNeighbors(id, (neighbor) => camps.get(neighbor) === camp).length;
			const beyond = network.degree(id) - within;
			const name = network.getNodeAttribute(id, "name");
			return [
				camp.number,
				camp.name,
				camp.members.length,
				name,
				typenameOf(id),
				weightOf(network, id),
				within,
				beyond,
				id,
			];
		});
	},
};
