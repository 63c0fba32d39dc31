// What is cut short for a client is cut short in the database, too.
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { connect, type Neo4j } from "../../src/neo4j/connection.ts";
import { connectToShared, load, world } from "../graph.ts";
import { startServer, type TestServer } from "../server.ts";
import { askOnce, outcomes } from "./clients.ts";
import { layers, searchesRunning, slowQuestion } from "./slow.ts";

let neo4j: Neo4j;
const servers: TestServer[] = [];

beforeAll(async () => {
	await load(world);
	neo4j = await connectToShared();
	await neo4j.change(layers);
});
afterAll(async () => {
	await Promise.all(servers.map((server) => server.stop()));
	await neo4j?.change("MATCH (layer:Entity) WHERE layer.id STARTS WITH 'person:layer-' DETACH DELETE layer");
	await neo4j?.close();
});

async function serverWithLimit(milliseconds: number): Promise<TestServer> {
	const environment = { QUERY_TIMEOUT_MS: String(milliseconds), LOG_LEVEL: "silent" };
	const server = await startServer({ neo4j: inject("neo4j"), environment });
	servers.push(server);
	return server;
}

it("at its time limit: told so, and nothing runs on", async () => {
	const { origin } = await serverWithLimit(1_500);
	const asked = Promise.all([askOnce(origin, slowQuestion), askOnce(origin, slowQuestion)]);
	await expect.poll(() => searchesRunning(neo4j)).toBe(2);
	expect(outcomes(await asked)).toEqual({ "200 DATABASE_TIMEOUT": 2 });
	expect(await searchesRunning(neo4j)).toBe(0);
	expect((await askOnce(origin)).status).toBe(200);
}, 60_000);

it("when its client goes away: nothing runs on", async () => {
	const { origin } = await serverWithLimit(300_000);
	const leaving = new AbortController();
	const asked = askOnce(origin, slowQuestion, leaving.signal);
	await expect.poll(() => searchesRunning(neo4j)).toBe(1);
	leaving.abort();
	expect(outcomes([await asked])).toEqual({ AbortError: 1 });
	await expect.poll(() => searchesRunning(neo4j)).toBe(0);
	expect((await askOnce(origin)).status).toBe(200);
}, 60_000);

it("when a caller of the connection gives up: told so", async () => {
	const patient = await connect({ ...inject("neo4j"), database: "neo4j", queryTimeoutMilliseconds: 300_000 });
	try {
		const reading = patient.read(
			"UNWIND range(1, 1000000000000) AS number RETURN count(number)",
			{},
			AbortSignal.timeout(300),
		);
		await expect(reading).rejects.toMatchObject({ code: "CLIENT_CLOSED_REQUEST" });
		expect((await patient.read("RETURN 1")).rows).toEqual([[1]]);
	} finally {
		await patient.close();
	}
});
