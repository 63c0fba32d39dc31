// Whether two ways of loading end in the same graph: by all counts, and by the content of a sample.
import { readCypher } from "../../cypher.ts";
import type { Neo4j } from "../../neo4j/connection.ts";

/** What is compared of a graph. */
export interface Likeness {
	readonly nodes: number;
	readonly edges: number;
	/** How many nodes are in the sample. */
	readonly sampled: number;
	/** One line each of JSON, sorted: a count, or a node of the sample with its properties and the edges that leave it. */
	readonly lines: readonly string[];
}

// Hashes are hexadecimal: of a large graph one node in 256 is looked at, of a small one one in 16.
const largeNodes = 500_000;

export async function likenessOf(neo4j: Neo4j): Promise<Likeness> {
	const counts = await rowsOf(neo4j, "counts");
	const sum = (wanted: string) =>
		counts.reduce((total, [what, , number]) => total + (what === wanted ? Number(number) : 0), 0);
	const nodes = sum("node");
	const sample = await rowsOf(neo4j, "sample", { start: nodes > largeNodes ? "00" : "0" });
	const lines = [...counts, ...sample].map((row) => JSON.stringify(row.map(inOrder)));
	return { nodes, edges: sum("edge"), sampled: sample.length, lines: lines.sort() };
}

/** The first difference in words; null where there is none. */
export function differenceOf(one: Likeness, other: Likeness): string | null {
	const length = Math.max(one.lines.length, other.lines.length);
	for (let index = 0; index < length; index++) {
		const [mine, theirs] = [one.lines[index], other.lines[index]];
		if (mine !== theirs) return `${mine?.slice(0, 500)} and ${theirs?.slice(0, 500)}`;
	}
	return null;
}

async function rowsOf(neo4j: Neo4j, name: string, parameters: object = {}): Promise<(readonly unknown[])[]> {
	const rows: (readonly unknown[])[] = [];
	// No time limit: it reads all that there is.
	for await (const row of neo4j.stream(readCypher(`compare/${name}`), { ...parameters })) rows.push(row);
	return rows;
}

/** Keys of maps and the edges of a node come in any order. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) {
		const items = value.map(inOrder);
		return items.every(Array.isArray) ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
	}
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, inOrder(inner)]),
	);
}
