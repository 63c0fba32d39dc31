// What an operator sees of the server: metrics, a line for each request, slow queries, traces, and a dashboard of what is there.
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, load, world } from "../graph.ts";
import { startServer, type TestServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";

const slow = "query Slow($name: String!) { person(name: $name) { said(first: 2) { nodes { summary } } } }";
// Tells every module that is loaded as a line of its own.
const tellModules = `data:text/javascript,${encodeURIComponent(`
	import { register } from "node:module";
	register("data:text/javascript," + encodeURIComponent(
		"export async function resolve(s, c, next) { const found = await next(s, c); process._rawDebug('loads ' + found.url); return found; }"
	));
`)}`;

interface Span {
	readonly name: string;
	readonly traceId: string;
	readonly spanId: string;
	readonly parentSpanId?: string;
	readonly attributes: readonly { key: string; value: { stringValue?: string; intValue?: number } }[];
}

let collector: Server;
const spans: Span[] = [];
let server: TestServer;

beforeAll(async () => {
	await load(world);
	collector = createServer((request, response) => {
		let body = "";
		request.on("data", (part) => (body += part));
		request.on("end", () => {
			const sent = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
			if (request.url === "/v1/traces") {
				spans.push(...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
			}
			response.writeHead(200, { "content-type": "application/json" }).end("{}");
		});
	});
	await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
	server = await startServer({
		neo4j: sharedNeo4j(),
		environment: {
			LOG_LEVEL: "info",
			SLOW_QUERY_MS: "0",
			OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
			OTEL_BSP_SCHEDULE_DELAY: "100",
			NODE_OPTIONS: `--import ${tellModules}`,
		},
	});
	const headers = {
		"content-type": "application/json",
		"x-request-id": "seen-1",
		traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`,
	};
	const body = JSON.stringify({ query: slow, variables: { name: "Okafor" } });
	for (let count = 0; count < 2; count += 1) await fetch(`${server.origin}/graphql`, { method: "POST", headers, body });
});
afterAll(async () => {
	await server?.stop();
	collector?.close();
});

const lines = () =>
	server
		.output()
		.split("\n")
		.filter((line) => line.startsWith("{"))
		.map((line) => JSON.parse(line) as Record<string, unknown>);
const metricsOf = async (origin: string) => (await fetch(`${origin}/metrics`)).text();

it("a line for each request: operation, cost, statements, time in the database, id", async () => {
	await expect
		.poll(() => lines().find(({ operation, msg }) => operation === "Slow" && msg === "request completed"))
		.toMatchObject({
			req: { id: "seen-1", method: "POST", url: "/graphql" },
			outcome: "ok",
			cost: expect.any(Number),
			statements: 2,
			databaseMilliseconds: expect.any(Number),
			responseTime: expect.any(Number),
		});
});

it("a line for a slow query: its Cypher, and no value of the client", async () => {
	await expect
		.poll(() => lines().find(({ msg }) => msg === "slow query"))
		.toMatchObject({
			operation: "Slow",
			milliseconds: expect.any(Number),
			statements: [{ field: null }, { field: "person", cypher: expect.stringContaining("MATCH") }],
		});
	expect(server.output()).not.toContain("Okafor");
});

describe("metrics", () => {
	it("tell plans, costs, the database and what was refused", async () => {
		await expect.poll(() => metricsOf(server.origin)).toMatch(/^graphql_plans_total\{cache="hit"\} 1$/m);
		const metrics = await metricsOf(server.origin);
		for (const line of [
			/^graphql_plans_total\{cache="miss"\} 1$/m,
			/^graphql_requests_total\{operation="Slow",outcome="ok"\} 2$/m,
			/^graphql_request_seconds_count\{operation="Slow"\} 2$/m,
			/^graphql_cost_objects_count 2$/m,
			/^neo4j_statements_total 4$/m,
			/^neo4j_statement_seconds_count 4$/m,
			/^neo4j_statements_running 0$/m,
		]) {
			expect(metrics).toMatch(line);
		}
	});

	it("cannot be flooded by a client that makes up names", async () => {
		const { origin } = server;
		for (let count = 0; count < 30; count += 1) await ask(`query Bad${count} { nothing }`, { origin });
		for (let count = 0; count < 210; count += 30) {
			await Promise.all(Array.from({ length: 30 }, (_, i) => ask(`query Good${count + i} { __typename }`, { origin })));
		}
		await ask(`query ${"L".repeat(500)} { __typename }`, { origin });
		const metrics = await metricsOf(origin);
		const names = new Set(
			[...metrics.matchAll(/^graphql_requests_total\{operation="([^"]+)"/gm)].map(([, name]) => name),
		);
		expect(names.size).toBeLessThanOrEqual(203);
		expect(names).toContain("other");
		expect([...names].join()).not.toMatch(/Bad|L{101}/);
	});
});

describe("traces", () => {
	it("have a span for a request, below the caller's, and one for each statement", async () => {
		await expect.poll(() => spans.filter(({ name }) => name === "neo4j").length).toBeGreaterThanOrEqual(4);
		await expect
			.poll(() => spans.find(({ name }) => name === "query Slow"))
			.toMatchObject({
				traceId: "a".repeat(32),
				parentSpanId: "b".repeat(16),
			});
		const request = spans.find(({ name }) => name === "query Slow");
		expect(spans.filter(({ name, parentSpanId }) => name === "neo4j" && parentSpanId === request?.spanId)).toHaveLength(
			2,
		);
		expect(request?.attributes).toContainEqual({ key: "whosaid.request_id", value: { stringValue: "seen-1" } });
		expect(JSON.stringify(spans)).not.toContain("Okafor");
	});

	it("are not even loaded without an endpoint", async () => {
		expect(server.output()).toMatch(/^loads \S+@opentelemetry/m);
		const own = await startServer({ neo4j: sharedNeo4j(), environment: { NODE_OPTIONS: `--import ${tellModules}` } });
		try {
			await ask("{ stats { people } }", { origin: own.origin });
			expect(own.output()).toMatch(/^loads \S+\/api\/tracing\.js/m);
			expect(own.output()).not.toMatch(/^loads \S+@opentelemetry/m);
		} finally {
			await own.stop();
		}
	});
});

it("the dashboard asks for nothing that is not there", async () => {
	const dashboard = await readFile(new URL("../../src/api/grafana.json", import.meta.url), "utf8");
	const { panels } = JSON.parse(dashboard) as { panels: { title: string; targets: { expr: string }[] }[] };
	const asked = new Set(
		panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => expr.match(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g) ?? [])),
	);
	const functions = ["histogram_quantile"];
	const known = new Set([...(await metricsOf(server.origin)).matchAll(/^(\w+)/gm)].map(([, name]) => name));
	expect([...asked].filter((name) => !functions.includes(name) && !known.has(name))).toEqual([]);
	for (const name of ["graphql_requests_total", "requests_refused_total", "neo4j_statement_seconds_bucket"]) {
		expect(asked).toContain(name);
	}
});
