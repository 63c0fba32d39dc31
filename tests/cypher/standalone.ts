// A file of Cypher as a statement of its own, so that the real server can plan it.

import { namesBelow, readCypher } from "../../src/cypher.ts";
import { type Fragment, parseFragment } from "../../src/read/fragment.ts";

/** A statement and what its file declares. */
export interface Standalone {
	readonly name: string;
	readonly cypher: string;
	/** As the header declares them. */
	readonly parameters: readonly string[];
	readonly writes: boolean;
}

// Types of `this` that are nodes; Relation is a relationship, and the others are maps that a fragment makes.
const labels = new Set(["Entity", "Person", "Weapon", "UnnamedSource", "Statement", "Document", "Evidence"]);

/** Every file below cypher/. */
export function standaloneStatements(): Standalone[] {
	return ["fields", "filters", "names", "load", "graph", "export", "doctor", "compare"]
		.flatMap(namesBelow)
		.map((name) => {
			const text = readCypher(name);
			if (name.startsWith("export/")) return { name, cypher: exportFrom(name, text), parameters: [], writes: false };
			if (name.startsWith("fields/") || name.startsWith("filters/")) return fromFragment(parseFragment(name, text));
			const header = text
				.split("\n")
				.filter((line) => line.startsWith("//"))
				.join(" ");
			const parameters = [...header.matchAll(/@param (\w+)/g)].map(([, parameter = ""]) => parameter);
			return { name, cypher: text, parameters, writes: /^(?:load|graph)\//.test(name) };
		});
}

/** As an export nests them: which things, then what of each. */
function exportFrom(name: string, text: string): string {
	const [, place, kind] = name.split("/");
	if (place === "record") return `${readCypher(`export/all/${kind}`)}\n${text}`;
	if (place === "part" && kind !== "touched") return `${readCypher("export/part/touched")}\n${text}\nRETURN *`;
	return kind === undefined ? text : `${text}\nRETURN *`;
}

function fromFragment(fragment: Fragment): Standalone {
	const start = startOf(fragment);
	const parameters = fragment.parameters.map(({ name }) => name);
	const variables = ["node", ...fragment.binds.map(({ name }) => name)];
	const orders = [...fragment.orders.values()].flat().map(({ expression }) => expression);
	const cypher = {
		rows: `${start}\n${fragment.body}\nWITH ${[...variables, ...orders.map((order, index) => `${order} AS order${index}`)].join(", ")}\nRETURN ${variables.join(", ")}`,
		value: `${start}\nRETURN ${fragment.body} AS value`,
		predicate: `${start}\nWITH this WHERE ${fragment.body}\nRETURN this`,
		pattern: `${start}\n${fragment.body}\nRETURN this`,
	}[fragment.kind];
	return { name: fragment.name, cypher, parameters, writes: false };
}

function startOf({ thisType, uses }: Fragment): string {
	const above = uses.map((name) => `MATCH (${name}:Entity {id: '${name}'})`);
	return [...above, ...(thisType === null ? [] : [startOfThis(thisType)])].join("\n");
}

function startOfThis(type: string): string {
	if (type === "Relation") return "MATCH (:Entity {id: 'x'})-[this:HEADS]->(:Entity)";
	if (labels.has(type))
		return `MATCH (this:${type}${type === "Evidence" || type === "Statement" || type === "Document" ? "" : ":Entity"} {id: 'x'})`;
	return "WITH *, {path: null, stances: [], relationTypes: []} AS this";
}
