// The way to the database breaks: reads go on over another connection, and what hangs is left behind.
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { connect, type Neo4j } from "../../src/neo4j/connection.ts";
import { load, world } from "../graph.ts";
import { startServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";
import { health, keepAsking, outcomes } from "./clients.ts";
import { type Cable, proxyTo } from "./proxy.ts";

beforeAll(() => load(world));

async function throughProxy(queryTimeoutMilliseconds = 300_000): Promise<{ proxy: Cable; neo4j: Neo4j }> {
	const proxy = await proxyTo(sharedNeo4j().uri);
	const place = { ...sharedNeo4j(), uri: proxy.uri, database: "neo4j" };
	const neo4j = await connect({ ...place, queryTimeoutMilliseconds });
	onTestFinished(() => neo4j.close());
	return { proxy, neo4j };
}

const large = "UNWIND range(1, 20000) AS number RETURN number, 'as long as a summary, more or less, and then some'";

it("cut in the middle of an answer: the answer comes whole, over another connection", async () => {
	const { proxy, neo4j } = await throughProxy();
	proxy.cutAfter(100_000, 1);
	const { rows } = await neo4j.read(large);
	expect(rows).toHaveLength(20_000);
	expect(new Set(rows.map(([number]) => number)).size).toBe(20_000);
});

it("cut in the middle of every answer: one clear error, no half of an answer", async () => {
	const { proxy, neo4j } = await throughProxy();
	proxy.cutAfter(100_000, 1_000);
	await expect(neo4j.read(large)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
	proxy.cutAfter(0, 0);
	expect((await neo4j.read(large)).rows).toHaveLength(20_000);
});

it("cut again and again while clients keep asking: they do not notice", async () => {
	const proxy = await proxyTo(sharedNeo4j().uri);
	const server = await startServer({ neo4j: { ...sharedNeo4j(), uri: proxy.uri } });
	onTestFinished(async () => {
		await server.stop();
	});
	const clients = keepAsking(server.origin);
	for (let cuts = 0; cuts < 3; cuts++) {
		const seen = clients.answers.length;
		await expect.poll(() => clients.answers.length).toBeGreaterThan(seen + 50);
		proxy.cut();
	}
	expect(Object.keys(outcomes(await clients.stop())), server.output()).toEqual(["200"]);
}, 300_000);

it("swallowing everything without a word: refused, and answered as soon as the way is free", async () => {
	const { proxy, neo4j } = await throughProxy();
	const question = "RETURN 6 * 7";
	// Several connections, so that some lie idle in the pool when the way breaks, and would be offered after it.
	await Promise.all(Array.from({ length: 8 }, () => neo4j.read(question)));
	proxy.swallow();
	await expect(neo4j.read(question)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
	proxy.restore();
	await expect.poll(async () => (await neo4j.read(question)).rows).toEqual([[42]]);
	proxy.cut();
}, 300_000);

it("swallowing everything, and a time limit sooner than the doubt: the limit holds without a word of the server", async () => {
	const { proxy, neo4j } = await throughProxy(300);
	proxy.swallow();
	await expect(neo4j.read("RETURN 6 * 7")).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
	proxy.cut();
});

it("a server that lives tells its balancer when the way is broken, and when it is whole again", async () => {
	const proxy = await proxyTo(sharedNeo4j().uri);
	const server = await startServer({ neo4j: { ...sharedNeo4j(), uri: proxy.uri } });
	onTestFinished(async () => {
		await server.stop();
	});
	expect(await health(server.origin)).toEqual({ ready: 200, live: 200 });
	proxy.swallow();
	await expect.poll(() => health(server.origin)).toEqual({ ready: 503, live: 200 });
	proxy.restore();
	await expect.poll(() => health(server.origin)).toEqual({ ready: 200, live: 200 });
	// Else its end waits for a goodbye over the ways that hang.
	proxy.cut();
}, 300_000);
