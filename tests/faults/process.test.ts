// The API is killed, or told to stop, while clients keep asking.
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from "vitest";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { connectToShared, load, world } from "../graph.ts";
import { startServer } from "../server.ts";
import { askOnce, keepAsking, outcomes } from "./clients.ts";
import { layers, searchesRunning, slowQuestion } from "./slow.ts";

let neo4j: Neo4j;

beforeAll(async () => {
	await load(world);
	neo4j = await connectToShared();
	await neo4j.change(layers);
});
afterAll(async () => {
	await neo4j?.change("MATCH (layer:Entity) WHERE layer.id STARTS WITH 'person:layer-' DETACH DELETE layer");
	await neo4j?.close();
});

it("killed and started again: what it had asked ends in the database, and clients are answered again", async () => {
	const environment = { QUERY_TIMEOUT_MS: "300000" };
	const first = await startServer({ neo4j: inject("neo4j"), environment });
	const clients = keepAsking(first.origin);
	const slow = askOnce(first.origin, slowQuestion);
	await expect.poll(() => searchesRunning(neo4j)).toBe(1);
	first.process.kill("SIGKILL");
	expect((await slow).failure).not.toBeNull();
	await expect.poll(() => searchesRunning(neo4j)).toBe(0);
	const port = Number(new URL(first.origin).port);
	const second = await startServer({ port, neo4j: inject("neo4j"), environment });
	onTestFinished(async () => {
		await second.stop();
	});
	const seen = clients.answers.length;
	await expect.poll(() => clients.answers.length).toBeGreaterThan(seen + 50);
	const answers = await clients.stop();
	for (const { data, failure } of answers) if (failure === null) expect(data).toEqual({ stats: { people: 424 } });
	expect(answers.at(-1)?.status).toBe(200);
}, 90_000);

it("SIGTERM: every request that was accepted is answered, and told not to use its connection again", async () => {
	const server = await startServer({ neo4j: inject("neo4j"), environment: { QUERY_TIMEOUT_MS: "6000" } });
	const slow = Array.from({ length: 6 }, () =>
		fetch(`${server.origin}/graphql`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query: slowQuestion }),
		}),
	);
	await expect.poll(() => searchesRunning(neo4j)).toBe(6);
	const stopped = server.stop();
	await expect.poll(async () => outcomes([await askOnce(server.origin)])).toEqual({ ECONNREFUSED: 1 });
	for (const response of await Promise.all(slow)) {
		expect(response.status).toBe(200);
		expect(response.headers.get("connection")).toBe("close");
		expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_TIMEOUT" } }] });
	}
	expect(await stopped).toBe(0);
}, 60_000);
