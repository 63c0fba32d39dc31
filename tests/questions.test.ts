// The competency questions: each one gets the expected answer through GraphQL and through Cypher.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import type { Neo4j } from "../src/neo4j/connection.ts";
import { ask, connectToShared, load, realSeed } from "./graph.ts";

type Cell = string | number | boolean | null;

interface Question {
	readonly question: string;
	/** What would deceive a system that only matches words. */
	readonly trap?: string;
	readonly graphql: string;
	readonly variables?: Record<string, unknown>;
	/** The columns of the answer, as dotted paths into it. */
	readonly pick: readonly string[];
	readonly cypher: string;
	/** The rows of the answer, in any order; a bare cell is a row of one. */
	readonly expect: readonly (Cell | readonly Cell[])[];
}

const questions: readonly Question[] = parse(readFileSync(new URL("questions.yaml", import.meta.url), "utf8"));

let neo4j: Neo4j;
beforeAll(async () => {
	await load(realSeed);
	neo4j = await connectToShared();
});
afterAll(() => neo4j?.close());

it("there are at least 60 different questions, at least 25 of them with a trap", () => {
	expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
	expect(questions.length).toBeGreaterThanOrEqual(60);
	expect(questions.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(25);
	expect(questions.filter(({ expect: rows }) => rows.length === 0)).toEqual([]);
});

// Side by side, because Neo4j plans each query for the first time: measured 60 s one by one, 23 s so.
it.concurrent.each(questions.map((question) => [question.question, question] as const))("%s", async (_, asked) => {
	const expected = inOrder(asked.expect.map((row) => (Array.isArray(row) ? row : [row])));
	expect({ graphql: await throughGraphql(asked), cypher: await throughCypher(asked) }).toEqual({
		graphql: expected,
		cypher: expected,
	});
});

async function throughCypher({ cypher, variables }: Question): Promise<unknown[][]> {
	return inOrder((await neo4j.read(cypher, variables)).rows);
}

async function throughGraphql({ graphql, variables = {}, pick }: Question): Promise<unknown[][]> {
	const { data, errors } = await ask(graphql, { variables });
	const wantsError = pick.some((path) => path.startsWith("errors."));
	if (!wantsError && errors) throw new Error(`No answer: ${JSON.stringify(errors)}`);
	const paths = pick.map((path, column) => ({ column, keys: path.split(".") }));
	const columns = columnsOf({ ...data, errors }, paths);
	return inOrder(columns.map((row) => pick.map((_, column) => row[column] ?? null)));
}

interface Path {
	readonly column: number;
	readonly keys: readonly string[];
}

/** The rows that a value holds along paths, as column to cell: a list gives rows, and what lies side by side is multiplied out. */
function columnsOf(value: unknown, paths: readonly Path[]): Record<number, unknown>[] {
	if (Array.isArray(value)) return value.flatMap((item) => columnsOf(item, paths));
	const here = Object.fromEntries(paths.filter(({ keys }) => keys.length === 0).map(({ column }) => [column, value]));
	const names = new Set(paths.flatMap(({ keys }) => keys.slice(0, 1)));
	return [...names].reduce(
		(rows, name) => {
			const below = paths.filter(({ keys }) => keys[0] === name);
			const inner = columnsOf(
				memberOf(value, name),
				below.map(({ column, keys }) => ({ column, keys: keys.slice(1) })),
			);
			return rows.flatMap((row) => inner.map((cells) => ({ ...row, ...cells })));
		},
		[here],
	);
}

/** A member of an object; null of null, and of a type that has no such field. */
function memberOf(value: unknown, name: string): unknown {
	return (value as Record<string, unknown> | null)?.[name] ?? null;
}

/** Rows as a set: sorted, each one once. */
function inOrder(rows: readonly (readonly unknown[])[]): unknown[][] {
	return [...new Set(rows.map((row) => JSON.stringify(row)))].sort().map((row) => JSON.parse(row));
}
