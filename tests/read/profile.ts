// A reader whose statements the database profiles: how often it touched the store for each.

import { parse } from "graphql";
import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import { readSchema } from "../../src/api/schema.ts";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { createReader } from "../../src/read/reader.ts";

const schema = readSchema();

/** The answer of a query with one root field, and the database hits behind it, names included. */
export async function profile(driver: Driver, query: string): Promise<{ answer: unknown; hits: number }> {
	let hits = 0;
	const profiling: Pick<Neo4j, "read"> = {
		async read(cypher, parameters = {}) {
			const session = driver.session({ defaultAccessMode: neo4j.session.READ });
			try {
				const { records, summary } = await session.run(`PROFILE ${cypher}`, integers(parameters));
				if (summary.profile) hits += hitsOf(summary.profile);
				return { rows: records.map((record) => [...record.values()]), databaseMilliseconds: 0 };
			} finally {
				await session.close();
			}
		},
	};
	const document = parse(query);
	const [operation] = document.definitions;
	if (operation?.kind !== "OperationDefinition") throw new Error("wanted one operation");
	const [root] = operation.selectionSet.selections;
	if (root?.kind !== "Field") throw new Error("wanted one root field");
	const reading = createReader(schema, profiling as Neo4j, Number.POSITIVE_INFINITY).begin(operation, {}, {});
	return { answer: await reading.root(root.name.value), hits };
}

export function hitsOf({ dbHits, children }: ProfiledPlan): number {
	return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}

export function integers(parameters: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(parameters).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value) : value]),
	);
}
