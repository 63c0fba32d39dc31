// The server as HTTP: methods, health, request ids, and who may see the Cypher.
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, load, world } from "../graph.ts";
import { startServer, type TestServer } from "../server.ts";
import { sharedNeo4j, sharedOrigin } from "../shared.ts";

const origin = (): string => sharedOrigin();
let own: TestServer | undefined;

beforeAll(() => load(world));
afterEach(async () => {
	await own?.stop();
	own = undefined;
});

it("a query may come by GET, with a header that a page of another site cannot set", async () => {
	const url = `${origin()}/graphql?query=${encodeURIComponent("{ stats { people } }")}`;
	const response = await fetch(url, { headers: { "apollo-require-preflight": "1" } });
	expect(await response.json()).toEqual({ data: { stats: { people: 4 } } });
	expect((await fetch(url)).status).toBe(400);
});

it("lives and is ready", async () => {
	expect(await (await fetch(`${origin()}/health/live`)).json()).toEqual({ status: "live" });
	expect(await (await fetch(`${origin()}/health/ready`)).json()).toEqual({ status: "ready" });
});

it("counts what it does", async () => {
	await ask("query Counted { stats { people } }");
	const metrics = await (await fetch(`${origin()}/metrics`)).text();
	expect(metrics).toMatch(/^graphql_requests_total\{operation="Counted",outcome="ok"\} \d+$/m);
	expect(metrics).toMatch(/^neo4j_statement_seconds_count [1-9]\d*$/m);
});

it("answers with the id of the request, the client's own where it is one", async () => {
	const ask1 = await fetch(`${origin()}/health/live`, { headers: { "x-request-id": "mine-1" } });
	expect(ask1.headers.get("x-request-id")).toBe("mine-1");
	const ask2 = await fetch(`${origin()}/health/live`, { headers: { "x-request-id": "not <fit>" } });
	expect(ask2.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

describe("the Cypher view", () => {
	it("is given to who asks on this machine, and not to who does not ask", async () => {
		expect((await ask("{ stats { people } }")).extensions).toBeUndefined();
		const { extensions } = await ask("{ stats { people } }", { cypher: true });
		expect(extensions?.cypher).toHaveLength(1);
		expect(extensions?.cypher?.[0]).toMatchObject({ field: "stats", parameters: {} });
	});

	it("is not given to who may come through a proxy that nobody has named, whatever address is written there", async () => {
		const headers = { "content-type": "application/json", "x-cypher-view": "on", "x-forwarded-for": "127.0.0.1" };
		const body = JSON.stringify({ query: "{ stats { people } }" });
		const response = await fetch(`${origin()}/graphql`, { method: "POST", headers, body });
		expect(await response.json()).toEqual({ data: { stats: { people: 4 } } });
	});

	it("can be turned off", async () => {
		own = await startServer({ neo4j: sharedNeo4j(), environment: { CYPHER_VIEW: "off" } });
		const { extensions, data } = await ask("{ stats { people } }", { cypher: true, origin: own.origin });
		expect(data).toEqual({ stats: { people: 4 } });
		expect(extensions).toBeUndefined();
	});
});

describe("the end", () => {
	it("SIGTERM lets a request that was accepted finish, and exits with 0", async () => {
		own = await startServer({ neo4j: sharedNeo4j() });
		const asked = ask("{ entities(first: 100) { nodes { name saidAbout(first: 100) { nodes { summary } } } } }", {
			origin: own.origin,
		});
		await new Promise((resolve) => setTimeout(resolve, 20));
		const [code, answer] = await Promise.all([own.stop(), asked]);
		expect(code).toBe(0);
		expect(answer.errors).toBeUndefined();
	});
});
