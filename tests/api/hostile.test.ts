// Requests that mean harm: each is refused with one clear error before the database sees a statement, and the server goes on.
import { readFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, load, world } from "../graph.ts";
import { startServer, type TestServer } from "../server.ts";
import { sharedNeo4j, sharedOrigin } from "../shared.ts";

let strict: TestServer;

beforeAll(async () => {
	await load(world);
	const environment = {
		REQUEST_TIMEOUT_MS: "700",
		MAX_CONNECTIONS: "20",
		INTROSPECTION: "off",
		PERSISTED_ONLY: "on",
		CYPHER_VIEW: "off",
	};
	strict = await startServer({ neo4j: sharedNeo4j(), environment });
});
afterAll(() => strict?.stop());

async function statementsSent(origin: string): Promise<number> {
	const metrics = await (await fetch(`${origin}/metrics`)).text();
	return Number(/^neo4j_statements_total (\d+)$/m.exec(metrics)?.[1]);
}

const times = (count: number, text: (index: number) => string) =>
	Array.from({ length: count }, (_, i) => text(i)).join(" ");
const deep = (levels: number) => JSON.parse(`${'{"not":'.repeat(levels)}{}${"}".repeat(levels)}`) as object;
const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString("base64url");
const byFilter = "query ($where: StatementFilter) { statements(where: $where) { totalCount } }";
const search = "query ($text: String!) { search(text: $text) { totalCount } }";

interface Hostile {
	readonly query?: unknown;
	readonly variables?: object;
	/** Instead of query and variables. */
	readonly body?: string;
	readonly code: string;
	readonly status?: number;
	readonly message: RegExp;
}

const hostile: Readonly<Record<string, Hostile>> = {
	depth: {
		query: `{ entity(id: "x") { ${"neighbors { nodes { entity { ".repeat(12)} id ${"} } }".repeat(12)} } }`,
		code: "LIMIT_EXCEEDED",
		message: /^wanted at most 20 levels of fields, got \d+$/,
	},
	"depth, hidden in fragments": {
		query: `{ entity(id: "x") { ...F0 } } ${times(12, (i) => `fragment F${i} on Entity { neighbors { nodes { entity { ...F${i + 1} } } } }`)} fragment F12 on Entity { id }`,
		code: "LIMIT_EXCEEDED",
		message: /levels of fields/,
	},
	"depth of the schema's own schema": {
		query: `{ __schema { types { ${"fields { type { ".repeat(8)} name ${"} }".repeat(8)} } } }`,
		code: "GRAPHQL_VALIDATION_FAILED",
		message: /introspection depth/,
	},
	cost: {
		query:
			"{ entities(first: 100) { nodes { neighbors(first: 100) { nodes { entity { said(first: 100) { nodes { id } } } } } } } }",
		code: "LIMIT_EXCEEDED",
		status: 200,
		message: /^wanted a query whose answer can hold at most 50000 objects, got one with up to \d{7}/,
	},
	aliases: {
		query: `{ stats { ${times(101, (i) => `a${i}: people`)} } }`,
		code: "LIMIT_EXCEEDED",
		message: /^wanted at most 100 aliases, got 101$/,
	},
	"root fields": {
		query: `{ ${times(21, (i) => `a${i}: stats { people }`)} }`,
		code: "LIMIT_EXCEEDED",
		message: /^wanted at most 20 fields of Query, got 21$/,
	},
	"root fields, hidden in fragments": {
		query: `{ ...F ...F ...F } fragment F on Query { ...G ...G } fragment G on Query { ${times(4, (i) => `a${i}: stats { people }`)} }`,
		code: "LIMIT_EXCEEDED",
		message: /^wanted at most 20 fields of Query, got 24$/,
	},
	directives: {
		query: `{ stats { people ${"@skip(if: false) ".repeat(51)} } }`,
		code: "LIMIT_EXCEEDED",
		message: /^wanted at most 50 directives, got 51$/,
	},
	tokens: {
		query: `{ ${"__typename ".repeat(2_000)} }`,
		code: "GRAPHQL_PARSE_FAILED",
		message: /more that 2000 tokens/,
	},
	"body size": {
		query: `{ stats { people } } #${"x".repeat(131_072)}`,
		code: "BAD_REQUEST",
		status: 413,
		message: /too large/,
	},
	batch: {
		body: JSON.stringify([{ query: "{ stats { people } }" }, { query: "{ stats { people } }" }]),
		code: "BAD_REQUEST",
		message: /batch/i,
	},
	"a fragment that holds itself": {
		query: "{ stats { ...F } } fragment F on Stats { ...G } fragment G on Stats { ...F }",
		code: "GRAPHQL_VALIDATION_FAILED",
		message: /^Cannot spread fragment "F" within itself/,
	},
	"a cursor that is none": {
		query: '{ statements(after: "nonsense") { totalCount } }',
		code: "BAD_CURSOR",
		status: 200,
		message: /^after: wanted a cursor that this API gave/,
	},
	"a cursor that is none, beside a name": {
		query: '{ person(name: "Okafor") { said(after: "nonsense") { totalCount } } }',
		code: "BAD_CURSOR",
		status: 200,
		message: /^after: wanted a cursor that this API gave/,
	},
	"a cursor forged with another order": {
		query: `{ statements(after: "${cursor("NEWEST_FIRST', '", "x")}") { totalCount } }`,
		code: "BAD_CURSOR",
		status: 200,
		message: /^after: wanted a cursor of a list with the same order/,
	},
	"a cursor forged with objects": {
		query: `{ statements(after: "${cursor("NEWEST_FIRST", { $ne: 1 })}") { totalCount } }`,
		code: "BAD_CURSOR",
		status: 200,
		message: /^after: wanted a cursor that this API gave/,
	},
	"first out of range": {
		query: "{ statements(first: 101) { totalCount } }",
		code: "LIMIT_EXCEEDED",
		status: 200,
		message: /^statements\.first: wanted 0 to 100, got 101$/,
	},
	"first beyond a whole number": {
		query: "{ statements(first: 1e308) { totalCount } }",
		code: "GRAPHQL_VALIDATION_FAILED",
		message: /Int cannot represent/,
	},
	"a long path": {
		query: '{ paths(from: "NIS", to: "Sea Moth", maxLength: 1000) { length } }',
		code: "LIMIT_EXCEEDED",
		status: 200,
		message: /^paths\.maxLength: wanted 1 to 6, got 1000$/,
	},
	"a search that is only syntax": {
		query: search,
		variables: { text: '*:* && ("~^) /.*/ || [ TO ]'.replaceAll(/\w/g, "") },
		code: "BAD_ARGUMENT",
		status: 200,
		message: /^text: wanted 1 to 200 characters with a letter or digit/,
	},
	"a search that is too long": {
		query: search,
		variables: { text: "a ".repeat(200) },
		code: "BAD_ARGUMENT",
		status: 200,
		message: /^text: wanted 1 to 200 characters .* got 400 characters$/,
	},
	"a null byte": {
		query: search,
		variables: { text: "sea\0moth" },
		code: "BAD_ARGUMENT",
		message: /^text: wanted Unicode text .* got the character U\+0000$/,
	},
	"a null byte in the document": {
		query: '{ search(text: "sea\\u0000moth") { totalCount } }',
		code: "BAD_ARGUMENT",
		message: /U\+0000/,
	},
	"half a surrogate pair": {
		body: `{"query": ${JSON.stringify(search)}, "variables": {"text": "sea\\ud800moth"}}`,
		code: "BAD_ARGUMENT",
		message: /^text: wanted Unicode text .* got half of a surrogate pair$/,
	},
	"half a surrogate pair in the document": {
		query: '{ search(text: "sea\\ud800moth") { totalCount } }',
		code: "GRAPHQL_PARSE_FAILED",
		message: /Invalid Unicode escape sequence/,
	},
	"variables that go deep": {
		query: byFilter,
		variables: { where: deep(60) },
		code: "LIMIT_EXCEEDED",
		message: /^where: wanted at most 50 levels of lists and objects, got more$/,
	},
	"variables that go deeper than a stack": {
		body: `{"query": ${JSON.stringify(byFilter)}, "variables": {"where": ${'{"not":'.repeat(15_000)}{}${"}".repeat(15_000)}}}`,
		code: "LIMIT_EXCEEDED",
		message: /^where: wanted at most 50 levels/,
	},
	"an input object that goes deep": {
		query: `{ statements(where: ${"{ not: ".repeat(400)}{}${"}".repeat(400)}) { totalCount } }`,
		code: "LIMIT_EXCEEDED",
		status: 200,
		message: /^the number of conditions in statements\.where: wanted 0 to 50, got 400$/,
	},
	"a mutation": {
		query: "mutation { deleteEverything }",
		code: "GRAPHQL_VALIDATION_FAILED",
		message: /^wanted a query, got a mutation: the API only reads$/,
	},
	"a query that is no text": {
		query: { $gt: "" },
		code: "BAD_REQUEST",
		message: /^GraphQL queries must be strings\.$/,
	},
};

describe("before the database", () => {
	it.each(Object.entries(hostile))("%s", async (_, { query, variables, body, code, status = 400, message }) => {
		const origin = sharedOrigin();
		const before = await statementsSent(origin);
		const response = await fetch(`${origin}/graphql`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: body ?? JSON.stringify({ query, variables }),
		});
		const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
		expect(errors).toEqual([
			expect.objectContaining({
				message: expect.stringMatching(message),
				extensions: expect.objectContaining({ code }),
			}),
		]);
		expect(response.status).toBe(status);
		expect(await statementsSent(origin)).toBe(before);
	});

	it("counts why", async () => {
		const metrics = await (await fetch(`${sharedOrigin()}/metrics`)).text();
		for (const reason of [
			"depth",
			"cost",
			"aliases",
			"rootFields",
			"directives",
			"variableDepth",
			"body",
			"BAD_CURSOR",
		]) {
			expect(metrics).toMatch(new RegExp(`^requests_refused_total\\{reason="${reason}"\\} [1-9]`, "m"));
		}
		expect(metrics.match(/^graphql_requests_total\{/gm)?.length).toBeLessThan(100);
	});

	it("and after all that answers", async () => {
		expect((await ask("{ stats { people } }")).data).toEqual({ stats: { people: 4 } });
	});
});

describe("syntax of a search", () => {
	it.each(["moth~2", "*moth*", "/m.*th/", 'mode:"moth"', "moth AND NOT sea", "moth^100", "[a TO moth]", "mo?h"])(
		"%s is words",
		async (text) => {
			const { extensions } = await ask("query ($text: String!) { search(text: $text) { totalCount } }", {
				variables: { text },
				cypher: true,
			});
			expect(JSON.stringify(extensions?.cypher)).toContain("OR ");
			for (const { parameters } of extensions?.cypher ?? []) {
				const asked = Object.values(parameters).filter((value) => String(value).startsWith("+"));
				for (const query of asked)
					expect(query).toMatch(/^(?:\+"[\p{L}\p{N}]+" )*\+\("[\p{L}\p{N}]+" OR [\p{L}\p{N}]+\*\)$/u);
			}
		},
	);
});

describe("a server that is set strictly", () => {
	const ofStrict = (query: string, variables = {}) => ask(query, { origin: strict.origin, variables });

	it("answers only documents of the manifest, whole or by hash", async () => {
		const before = await statementsSent(strict.origin);
		expect(await ofStrict("{ stats { people } }")).toMatchObject({
			status: 400,
			errors: [{ extensions: { code: "PERSISTED_ONLY" } }],
		});
		const byGet = await fetch(`${strict.origin}/graphql?query=${encodeURIComponent("{ stats { people } }")}`, {
			headers: { "apollo-require-preflight": "1" },
		});
		expect(byGet.status).toBe(400);
		// A question mark within the search of an address is one like any other character.
		const behindAnother = await fetch(
			`${strict.origin}/graphql?a=?&query=${encodeURIComponent("{ stats { people } }")}`,
			{ headers: { "apollo-require-preflight": "1" } },
		);
		expect([behindAnother.status, await behindAnother.json()]).toMatchObject([
			400,
			{ errors: [{ extensions: { code: "PERSISTED_ONLY" } }] },
		]);
		expect(await statementsSent(strict.origin)).toBe(before);
		const manifest = await readFile("src/generated/client/persisted-documents.json", "utf8");
		const [hash, query] = Object.entries<string>(JSON.parse(manifest)).find(([, text]) => !text.includes("$")) ?? [
			"",
			"",
		];
		expect((await ofStrict(query)).errors).toBeUndefined();
		const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
		const response = await fetch(`${strict.origin}/graphql`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ extensions }),
		});
		expect(await response.json()).not.toHaveProperty("errors");
	});

	it("tells a slow body to stop, and closes", async () => {
		const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`;
		const answer = await answerTo(head);
		expect(answer).toMatch(/^HTTP\/1\.1 408 /);
		expect(answer).toContain('"code":"BAD_REQUEST"');
	});

	it("tells a slow head to stop, and closes", async () => {
		expect(await answerTo("POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")).toMatch(/^HTTP\/1\.1 408 /);
	});

	it("tells what is no HTTP", async () => {
		expect(await answerTo("EHLO mail\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 .*BAD_REQUEST/s);
	});

	it("takes no more connections than it should, and others when those are gone", async () => {
		const { port } = new URL(strict.origin);
		const sockets: Socket[] = [];
		let closed = 0;
		for (let count = 0; count < 30; count += 1) {
			const socket = connect(Number(port), "127.0.0.1").on("error", () => {});
			socket.on("close", () => (closed += 1)).resume();
			sockets.push(socket);
		}
		await expect.poll(() => closed).toBeGreaterThanOrEqual(10);
		for (const socket of sockets) socket.destroy();
		await expect.poll(async () => (await fetch(`${strict.origin}/health/live`).catch(() => null))?.status).toBe(200);
		const metrics = await (await fetch(`${strict.origin}/metrics`)).text();
		expect(metrics).toMatch(/^requests_refused_total\{reason="connections"\} [1-9]/m);
		expect(metrics).toMatch(/^requests_refused_total\{reason="slow"\} 2$/m);
	});

	it("does not tell its schema", async () => {
		const own = await startServer({ neo4j: sharedNeo4j(), environment: { INTROSPECTION: "off", MAX_DEPTH: "2" } });
		try {
			const { errors, status } = await ask("{ __schema { queryType { name } } }", { origin: own.origin });
			expect(status).toBe(400);
			expect(errors?.[0]?.message).toMatch(/introspection is not allowed/i);
			const { errors: tooDeep } = await ask("{ documents { nodes { publisher { name } } } }", { origin: own.origin });
			expect(tooDeep?.[0]?.message).toBe("wanted at most 2 levels of fields, got 4");
		} finally {
			await own.stop();
		}
	});
});

/** What the server says to a part of a request, until it closes the connection. */
function answerTo(text: string): Promise<string> {
	const socket = connect(Number(new URL(strict.origin).port), "127.0.0.1");
	socket.write(text);
	let answer = "";
	return new Promise((resolve, reject) => {
		socket.on("data", (part) => (answer += part));
		socket.on("close", () => resolve(answer));
		socket.on("error", reject);
	});
}
