// A page of another site lets a name of its own lead to this machine: under that name it learns nothing.
import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { load, world } from "../graph.ts";
import { startServer, type TestServer } from "../server.ts";
import { sharedNeo4j, sharedOrigin } from "../shared.ts";

let named: TestServer;

beforeAll(async () => {
	await load(world);
	named = await startServer({ neo4j: sharedNeo4j(), environment: { ALLOWED_HOSTS: "graph.example.org,[fd00::1]" } });
});
afterAll(() => named?.stop());

/** `fetch` lets nobody write this header. */
function ask(origin: string, host: string, path = "/graphql"): Promise<{ status: number | undefined; body: string }> {
	const isQuestion = path === "/graphql";
	const headers = { host, ...(isQuestion ? { "content-type": "application/json" } : {}) };
	return new Promise((resolve, reject) => {
		const asked = request(`${origin}${path}`, { method: isQuestion ? "POST" : "GET", headers }, (response) => {
			let body = "";
			response.on("data", (chunk: Buffer) => (body += chunk));
			response.on("end", () => resolve({ status: response.statusCode, body }));
		});
		asked.on("error", reject);
		asked.end(isQuestion ? '{"query": "{ stats { people } }"}' : undefined);
	});
}

it.each(["localhost", "localhost:4000", "LOCALHOST", "127.0.0.1:9", "127.8.9.10", "[::1]", "[::1]:4000"])(
	"%s is this machine",
	async (host) => {
		expect(await ask(sharedOrigin(), host)).toEqual({ status: 200, body: '{"data":{"stats":{"people":4}}}' });
	},
);

it.each([
	["evil.example", "evil.example"],
	["evil.example:4000", "evil.example"],
	["127.0.0.1.evil.example", "127.0.0.1.evil.example"],
	["localhost.evil.example:80", "localhost.evil.example"],
	["evil.example/localhost", "evil.example/localhost"],
	["localhost@evil.example", "localhost@evil.example"],
	["127.evil.example", "127.evil.example"],
	["[::1].evil.example", "[::1].evil.example"],
	["graph.example.org", "graph.example.org"],
])("%j is somebody else", async (host, got) => {
	const { status, body } = await ask(sharedOrigin(), host);
	const message = `Host: wanted one of localhost, 127.0.0.1, [::1], got ${JSON.stringify(got)}; the setting ALLOWED_HOSTS names more`;
	expect([status, JSON.parse(body)]).toEqual([421, { errors: [{ message, extensions: { code: "MISDIRECTED" } }] }]);
});

it("who names nobody is somebody else", async () => {
	const socket = connect(Number(new URL(sharedOrigin()).port), "127.0.0.1");
	socket.end("GET /metrics HTTP/1.0\r\n\r\n");
	let answer = "";
	for await (const chunk of socket) answer += chunk;
	expect(answer).toMatch(/^HTTP\/1\.1 421 /);
});

it("neither pages nor metrics are told to somebody else, but whether the server lives is; each refusal is counted", async () => {
	const refused = async () => {
		const { body } = await ask(sharedOrigin(), "localhost", "/metrics");
		return Number(/^requests_refused_total\{reason="MISDIRECTED"\} (\d+)$/m.exec(body)?.[1] ?? 0);
	};
	const before = await refused();
	const paths = ["/", "/playground", "/metrics", "/assets/none.js", "/elsewhere"];
	for (const path of paths) expect((await ask(sharedOrigin(), "evil.example", path)).status, path).toBe(421);
	expect(await refused()).toBe(before + paths.length);
	for (const path of ["/health/live", "/health/ready"]) {
		expect((await ask(sharedOrigin(), "10.0.0.7", path)).status).toBe(200);
	}
});

it("names of ALLOWED_HOSTS are answered besides", async () => {
	for (const host of ["graph.example.org", "Graph.Example.org:443", "[fd00::1]:80", "localhost"]) {
		expect((await ask(named.origin, host)).status, host).toBe(200);
	}
	for (const host of ["example.org", "x.graph.example.org", "[fd00::2]"]) {
		const { status, body } = await ask(named.origin, host);
		expect([status, body], host).toEqual([421, expect.stringContaining("[::1], graph.example.org, [fd00::1], got")]);
	}
});
