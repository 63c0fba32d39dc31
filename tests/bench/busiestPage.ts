// What a page of the busiest speaker costs the database: the Cypher of ours, run without a server.
import type { Neo4j } from "#server/neo4j/connection";
import { queries } from "./cases.ts";

const runs = 200;

interface Ran {
	readonly cypher: string;
	readonly parameters: Record<string, unknown>;
}

/** Milliseconds from the question to the last row, median: what the database takes, and the way to it and back. */
export async function busiestPage(origin: string, neo4j: Neo4j): Promise<number> {
	const statements = await ranFor(origin, queries.said[1], { id: "person:p0" });
	const milliseconds: number[] = [];
	for (let run = 0; run < runs; run++) {
		const startedAt = performance.now();
		for (const { cypher, parameters } of statements) await neo4j.read(cypher, parameters);
		milliseconds.push(performance.now() - startedAt);
	}
	return milliseconds.sort((a, b) => a - b)[runs / 2] as number;
}

/** The statements that ours runs for a query. */
export async function ranFor(origin: string, query: string, variables: object): Promise<readonly Ran[]> {
	const response = await fetch(origin, {
		method: "POST",
		headers: { "content-type": "application/json", "x-cypher-view": "on" },
		body: JSON.stringify({ query, variables }),
	});
	const { extensions } = (await response.json()) as { extensions: { cypher: readonly Ran[] } };
	return extensions.cypher;
}
