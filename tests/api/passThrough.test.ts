// What is asked again goes past Apollo: the answer is the same, and so is every refusal.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { load, world } from "../graph.ts";
import { startServer, type TestServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";

const list =
	"query List($first: Int, $where: StatementFilter) { statements(first: $first, where: $where) { nodes { id } } }";
let server: TestServer;

beforeAll(async () => {
	await load(world);
	server = await startServer({ neo4j: sharedNeo4j(), environment: { LOG_LEVEL: "info" } });
});
afterAll(() => server?.stop());

async function post(body: object, headers: Record<string, string> = {}) {
	const response = await fetch(`${server.origin}/graphql`, {
		method: "POST",
		headers: { "content-type": "application/json", ...headers },
		body: JSON.stringify(body),
	});
	const all = Object.fromEntries(response.headers);
	const { date: _date, "x-request-id": _id, ...told } = all;
	return { status: response.status, headers: told, text: await response.text() };
}

async function passed(): Promise<number> {
	const metrics = await (await fetch(`${server.origin}/metrics`)).text();
	return Number(/^graphql_passed_through_total (\d+)$/m.exec(metrics)?.[1]);
}

const codeOf = ({ text }: { text: string }) => JSON.parse(text).errors?.[0]?.extensions.code;

describe("the second answer is the first, to the byte and the header", () => {
	it.each([
		["as a browser asks", {}, "application/json"],
		["as JSON", { accept: "application/json" }, "application/json"],
		[
			"as the specification has it",
			{ accept: "application/graphql-response+json" },
			"application/graphql-response+json",
		],
		[
			"as Apollo Client asks",
			{ accept: "application/graphql-response+json,application/json;q=0.9" },
			"application/graphql-response+json",
		],
	])("%s", async (_name, headers: Record<string, string>, contentType) => {
		const asked = {
			query:
				"query Two($a: ID!) { one: person(id: $a) { ...P said(first: 2) { totalCount nodes { summary about { entity { __typename name } } } } } stats { people } } fragment P on Person { id alias: name aliases }",
			variables: { a: "person:ben-okafor" },
		};
		const first = await post(asked, headers);
		const before = await passed();
		expect(await post(asked, headers)).toEqual(first);
		expect(await passed()).toBe(before + 1);
		expect(first.status).toBe(200);
		expect(first.headers["content-type"]).toBe(`${contentType}; charset=utf-8`);
		expect(codeOf(first)).toBeUndefined();
	});

	it("with the extension by which Apollo Client names itself", async () => {
		const extensions = { clientLibrary: { name: "@apollo/client", version: "4.3.8" } };
		const body = { query: "query Named { stats { events } }", extensions };
		const first = await post(body);
		const before = await passed();
		expect(await post(body)).toEqual(first);
		expect(await passed()).toBe(before + 1);
	});

	it("by the hash alone", async () => {
		const query = "query Hashed { stats { weapons people } }";
		const persistedQuery = { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") };
		await post({ query, extensions: { persistedQuery } });
		const byHash = { extensions: { persistedQuery } };
		const first = await post(byHash);
		const before = await passed();
		expect(await post(byHash)).toEqual(first);
		expect(await passed()).toBe(before + 1);
		expect(JSON.parse(first.text)).toEqual({ data: { stats: expect.any(Object) } });
		const byOther = { extensions: { persistedQuery: { ...persistedQuery, version: 2 } } };
		expect((await post(byOther)).status).toBe(400);
	});

	it("each operation of a document is another", async () => {
		const query = "query A { stats { people } } query B { stats { weapons } }";
		for (const operationName of ["A", "B", "A", "B"]) {
			const { text } = await post({ query, operationName });
			expect(Object.keys(JSON.parse(text).data.stats)).toEqual([operationName === "A" ? "people" : "weapons"]);
		}
		expect(codeOf(await post({ query }))).toBe("OPERATION_RESOLUTION_FAILURE");
		expect(codeOf(await post({ query, operationName: "C" }))).toBe("OPERATION_RESOLUTION_FAILURE");
	});

	it("in the log, too", async () => {
		await post({ query: "query Told { stats { people } }" });
		await post({ query: "query Told { stats { people } }" });
		const told = () =>
			server
				.output()
				.split("\n")
				.filter((line) => line.includes('"operation":"Told"'));
		await expect.poll(told).toHaveLength(2);
		const lines = told().map((line) => Object.keys(JSON.parse(line)));
		expect(lines[1]).toEqual(lines[0]);
	});
});

describe("what is known is still refused", () => {
	beforeAll(async () => {
		await post({ query: list, variables: { first: 1 } });
	});

	const deep = (levels: number): object => (levels === 0 ? { mode: "DIRECT" } : { not: deep(levels - 1) });
	it.each([
		["too many levels", { first: 1, where: deep(200) }, "LIMIT_EXCEEDED"],
		["a null byte", { first: 1, where: { text: "a\0b" } }, "BAD_ARGUMENT"],
		["half of a surrogate pair", { first: 1, where: { speaker: "\ud800" } }, "BAD_ARGUMENT"],
		["another type", { first: "many" }, "BAD_USER_INPUT"],
		["too large a page", { first: 1000 }, "LIMIT_EXCEEDED"],
		["a name that nobody has", { first: 1, where: { speaker: "Nobody at all" } }, "UNKNOWN_NAME"],
		["an id that nobody has", { first: 1, where: { speaker: "person:nobody-at-all" } }, "UNKNOWN_NAME"],
		["an id of something else", { first: 1, where: { publisher: "person:ben-okafor" } }, "UNKNOWN_NAME"],
	])("%s", async (_name, variables, code) => {
		const before = await passed();
		expect(codeOf(await post({ query: list, variables }))).toBe(code);
		expect(await passed()).toBe(before);
	});

	it.each([
		["variables that are a list", { query: list, variables: [] }],
		["a batch", [{ query: list }]],
		["an extension of another version", { query: list, extensions: { persistedQuery: { version: 2 } } }],
	])("%s", async (_name, body) => {
		expect((await post(body)).status).toBe(400);
	});

	it("and shows its Cypher to who asks for that", async () => {
		const { text } = await post({ query: list, variables: { first: 1 } }, { "x-cypher-view": "on" });
		expect(JSON.parse(text).extensions.cypher).toHaveLength(1);
	});
});
