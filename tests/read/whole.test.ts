// An answer passed on in one piece is the answer that graphql-js gives, byte by byte; what is not plain is left to graphql-js.
import { execute, type GraphQLSchema, NoUnusedVariablesRule, parse, specifiedRules, validate } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerFrom, type RequestContext, readSchema } from "../../src/api/schema.ts";
import { KnownError } from "../../src/errors.ts";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { createReader, type Reader, type Reading } from "../../src/read/reader.ts";
import { ask, connectToShared, load, world } from "../graph.ts";
import { randomQuery } from "./randomQuery.ts";

const variables = { yes: true, no: false };
// Not every random operation uses both of its variables.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

let neo4j: Neo4j;
let reader: Reader;
let schema: GraphQLSchema;
let ids: string[];
let documents: string[];

beforeAll(async () => {
	await load(world);
	neo4j = await connectToShared();
	schema = readSchema();
	reader = createReader(schema, neo4j, Number.POSITIVE_INFINITY);
	answerFrom(schema, reader);
	ids = (await neo4j.read("MATCH (n:Entity|Statement) RETURN n.id ORDER BY n.id")).rows.map(([id]) => String(id));
	documents = (await neo4j.read("MATCH (n:Document) RETURN n.id ORDER BY n.id")).rows.map(([id]) => String(id));
});
afterAll(() => neo4j?.close());

/** Both answers to a query, as they would be written to the client. */
async function bothAnswers(query: string): Promise<{ whole: string | null; executed: string; errors: number }> {
	const document = parse(query);
	expect(validate(schema, document, rules), query).toEqual([]);
	const operation = document.definitions.find((each) => each.kind === "OperationDefinition");
	const fragments = Object.fromEntries(
		document.definitions.flatMap((each) => (each.kind === "FragmentDefinition" ? [[each.name.value, each]] : [])),
	);
	if (!operation) throw new Error("no operation");
	const reading = begun(() => reader.begin(operation, fragments, variables));
	const whole = (await reading?.whole()) ?? null;
	// With the same reading, as it goes on in the server when the answer is not plain.
	const contextValue: RequestContext = reading ? { reading } : {};
	const executed = await execute({ schema, document, variableValues: variables, contextValue });
	return {
		whole: whole && JSON.stringify(whole),
		executed: JSON.stringify(executed.data),
		errors: executed.errors?.length ?? 0,
	};
}

/** Null when the operation is refused before it begins. */
function begun(begin: () => Reading): Reading | null {
	try {
		return begin();
	} catch (error) {
		if (error instanceof KnownError) return null;
		throw error;
	}
}

describe("random operations", () => {
	it.each([1, 2, 3])(
		"of batch %i have one answer, whichever way",
		async (batch) => {
			let passed = 0;
			for (let seed = batch * 1_000; seed < batch * 1_000 + 12; seed++) {
				const query = randomQuery(schema, { ids, documents }, seed);
				const { whole, executed, errors } = await bothAnswers(query);
				if (whole !== null) {
					passed++;
					expect(whole, query).toBe(executed);
					expect(errors, query).toBe(0);
				}
			}
			// The rest asks for its own type at the root, or for something wrong.
			expect(passed).toBeGreaterThan(6);
		},
		120_000,
	);
});

it.each([
	[
		"keys in the order of the type that the thing has",
		`{ nodes(ids: ["person:ada-reed", "weapon:sea-baby"]) { ... on Weapon { name } ... on Person { description name } id } }`,
	],
	["a field called __proto__", "{ entities(first: 2) { nodes { __proto__: name constructor: id } } }"],
	["nothing asked for", "{ stats @skip(if: true) { people } }"],
])("%s", async (_, query) => {
	const { whole, executed, errors } = await bothAnswers(query);
	expect(errors).toBe(0);
	expect(whole).toBe(executed);
});

// The loader never writes such; a hand in the database can.
it.each([
	["a name that is missing", "name", "null"],
	["a name that is no text", "name", "[1, 2]"],
])("%s is an error at its field, beside what is there", async (_, property, value) => {
	const [person = ""] = ids.filter((id) => id.startsWith("person:"));
	const set = (to: string) =>
		neo4j.write((transaction) =>
			transaction.run(`MATCH (e:Entity {id: $person}) SET e.${property} = ${to}`, { person }),
		);
	const [row] = (await neo4j.read(`MATCH (e:Entity {id: $person}) RETURN e.${property}`, { person })).rows;
	await set(value);
	try {
		const query = `{ broken: person(id: "${person}") { id ${property} } stats { people } }`;
		const { whole } = await bothAnswers(query);
		expect(whole).toBeNull();
		const { data, errors } = await ask(query);
		expect(data).toMatchObject({ broken: null, stats: { people: expect.any(Number) } });
		expect(errors).toMatchObject([{ message: expect.stringContaining("Internal error"), path: ["broken", property] }]);
	} finally {
		await set(JSON.stringify(row?.[0]));
	}
});
