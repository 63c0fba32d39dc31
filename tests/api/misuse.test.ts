// What a client gets that asks wrongly: one clear error with a code, and nothing of the server's inside.
import { beforeAll, describe, expect, it } from "vitest";
import { ask, load, world } from "../graph.ts";
import { sharedOrigin } from "../shared.ts";

beforeAll(() => load(world));

async function errorOf(query: string, variables = {}) {
	const { errors, status } = await ask(query, { variables });
	return { message: errors?.[0]?.message, code: errors?.[0]?.extensions["code"], status };
}

describe("arguments", () => {
	it.each([
		["{ statements(first: 101) { totalCount } }", "LIMIT_EXCEEDED", "statements.first: wanted 0 to 100, got 101"],
		["{ statements(first: -1) { totalCount } }", "LIMIT_EXCEEDED", "statements.first: wanted 0 to 100, got -1"],
		["{ discourse(first: 501) { count } }", "LIMIT_EXCEEDED", "discourse.first: wanted 0 to 500, got 501"],
		[
			'{ person(name: "Okafor") { said(first: 1000) { totalCount } } }',
			"LIMIT_EXCEEDED",
			"said.first: wanted 0 to 100, got 1000",
		],
		[
			'{ paths(from: "NIS", to: "Sea Moth", maxLength: 7) { length } }',
			"LIMIT_EXCEEDED",
			"paths.maxLength: wanted 1 to 6, got 7",
		],
		["{ person { id } }", "BAD_ARGUMENT", "person: wanted either id or name, got neither"],
		['{ person(id: "a", name: "b") { id } }', "BAD_ARGUMENT", "person: wanted either id or name, got both"],
		[
			'{ search(text: " ?! ") { totalCount } }',
			"BAD_ARGUMENT",
			'text: wanted 1 to 200 characters with a letter or digit, got " ?! "',
		],
		[
			'{ statements(after: "nonsense") { totalCount } }',
			"BAD_CURSOR",
			'after: wanted a cursor that this API gave as endCursor or cursor, got "nonsense"',
		],
	])("%s", async (query, code, message) => {
		expect(await errorOf(query)).toMatchObject({ code, message });
	});

	it("a cursor of another order is refused", async () => {
		const { data } = await ask("{ statements(first: 1) { pageInfo { endCursor } } }");
		const after = (data as { statements: { pageInfo: { endCursor: string } } }).statements.pageInfo.endCursor;
		const query = "query ($after: String) { statements(after: $after, orderBy: OLDEST_FIRST) { totalCount } }";
		expect(await errorOf(query, { after })).toMatchObject({ code: "BAD_CURSOR" });
	});

	it("a forged cursor reaches the database only as a value", async () => {
		const after = Buffer.from(JSON.stringify(["NEWEST_FIRST", "x' OR true //"])).toString("base64url");
		const { data, errors } = await ask("query ($after: String) { statements(after: $after) { nodes { id } } }", {
			variables: { after },
		});
		expect(errors).toBeUndefined();
		expect(data?.["statements"]).toBeDefined();
	});

	it("more than 100 ids are refused", async () => {
		const ids = Array.from({ length: 101 }, (_, index) => `person:p${index}`);
		expect(await errorOf("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).toMatchObject({
			code: "LIMIT_EXCEEDED",
		});
	});

	it("a filter of more than 50 conditions is refused", async () => {
		const where = { or: Array.from({ length: 51 }, () => ({ mode: "DIRECT" })) };
		expect(
			await errorOf("query ($where: StatementFilter) { statements(where: $where) { totalCount } }", { where }),
		).toMatchObject({ code: "LIMIT_EXCEEDED" });
	});

	it.each(["2024-13-01", "2024-02-30", "yesterday", "2024", 2024])("the date %j is refused", async (day) => {
		const query = "query ($day: Date) { statements(where: { saidFrom: $day }) { totalCount } }";
		expect(await errorOf(query, { day })).toMatchObject({ code: "BAD_USER_INPUT" });
	});
});

describe("documents", () => {
	it("what is no GraphQL", async () => {
		expect(await errorOf("{ stats {")).toMatchObject({ code: "GRAPHQL_PARSE_FAILED", status: 400 });
	});

	it("a field that does not exist", async () => {
		expect(await errorOf("{ stats { planets } }")).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED", status: 400 });
	});

	it("pages in pages in pages", async () => {
		const levels = ["entities", "neighbors", "said"].map(
			(list, level) => `${list}(first: 100) { nodes { ${level === 1 ? "entity { " : ""}`,
		);
		const query = `{ ${levels.join("")} id ${"}".repeat(7)} }`;
		expect(await errorOf(query)).toMatchObject({
			code: "LIMIT_EXCEEDED",
			message: expect.stringMatching(
				/^wanted a query whose answer can hold at most 50000 objects, got one with up to \d{7}: /,
			),
		});
	});

	it("fragments that multiply each other", async () => {
		const fragments = Array.from(
			{ length: 12 },
			(_, index) =>
				`fragment F${index} on Statement { a: about { entity { said(first: 1) { nodes { ...F${index + 1} } } } } }`,
		);
		const query = `{ statements(first: 100) { nodes { ...F0 ...F0 } } } ${fragments.join(" ")} fragment F12 on Statement { id }`;
		expect((await errorOf(query)).code).toMatch(/LIMIT_EXCEEDED|GRAPHQL_VALIDATION_FAILED/);
	});

	it("nesting without end", async () => {
		const query = `{ entity(id: "x") { ${"neighbors { nodes { entity { ".repeat(12)} id ${"} } }".repeat(12)} } }`;
		expect(await errorOf(query)).toMatchObject({ code: "LIMIT_EXCEEDED", status: 400 });
	});

	it("more tokens than a page can need", async () => {
		expect(await errorOf(`{ ${"a: __typename ".repeat(2500)} }`)).toMatchObject({
			code: "GRAPHQL_PARSE_FAILED",
			status: 400,
		});
	});

	it("a client may call its fields as it likes", async () => {
		const { data, errors } = await ask(
			'{ __proto__: stats { constructor: people } toString: entity(id: "place:northland") { __typename: name } }',
		);
		expect(errors).toBeUndefined();
		expect(JSON.stringify(data)).toBe('{"__proto__":{"constructor":4},"toString":{"__typename":"Northland"}}');
	});
});

describe("requests", () => {
	const send = (init: RequestInit, path = "/graphql") => fetch(`${sharedOrigin()}${path}`, init);

	it("a body that is too large", async () => {
		const body = JSON.stringify({ query: `{ stats { people } } #${"x".repeat(200_000)}` });
		const response = await send({ method: "POST", headers: { "content-type": "application/json" }, body });
		expect(response.status).toBe(413);
		expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
	});

	it("a body that is no JSON", async () => {
		const response = await send({ method: "POST", headers: { "content-type": "application/json" }, body: "{" });
		expect(response.status).toBe(400);
	});

	it("a form from another site", async () => {
		const response = await send({ method: "POST", headers: { "content-type": "text/plain" }, body: "{}" });
		expect(response.status).toBe(400);
	});

	it("a path that is not there", async () => {
		const response = await send({}, "/graphqll");
		expect(response.status).toBe(404);
		expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
	});
});
