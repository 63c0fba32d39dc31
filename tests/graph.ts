// What the shared database holds during a test file, and a way to ask the running server.
import { fileURLToPath } from "node:url";
import { connect, type Neo4j } from "../src/neo4j/connection.ts";
import { seed } from "../src/seed/seed.ts";
import { sharedNeo4j, sharedOrigin } from "./shared.ts";

/** The real data of the project, and the small invented world that golden cases are written against. */
export const realSeed = fileURLToPath(new URL("../seed", import.meta.url));
export const world = fileURLToPath(new URL("world", import.meta.url));

/** A connection to the shared database. */
export function connectToShared(): Promise<Neo4j> {
	return connect({ ...sharedNeo4j(), database: "neo4j", queryTimeoutMilliseconds: 10_000 });
}

/** Makes the shared database hold a seed folder and nothing else. */
export async function load(folder: string): Promise<void> {
	const neo4j = await connectToShared();
	try {
		await seed(neo4j, folder);
	} finally {
		await neo4j.close();
	}
}

/** An answer of the API, as a client gets it. */
export interface Answer {
	readonly status: number;
	readonly data?: Record<string, unknown> | null;
	readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
	readonly extensions?: { readonly cypher?: readonly { field: string | null; cypher: string; parameters: object }[] };
}

/** The data of an answer that must have no errors. */
export async function dataOf<Data>(query: string, variables: object = {}): Promise<Data> {
	const { data, errors } = await ask(query, { variables });
	if (errors || !data) throw new Error(`No answer: ${JSON.stringify(errors)}`);
	return data as Data;
}

/** Asks the shared server; with `cypher`, the answer tells what ran. */
export async function ask(
	query: string,
	{
		variables = {},
		cypher = false,
		origin = sharedOrigin(),
	}: { variables?: object; cypher?: boolean; origin?: string } = {},
): Promise<Answer> {
	const response = await fetch(`${origin}/graphql`, {
		method: "POST",
		headers: { "content-type": "application/json", ...(cypher ? { "x-cypher-view": "on" } : {}) },
		body: JSON.stringify({ query, variables }),
	});
	return { status: response.status, ...((await response.json()) as object) };
}
