// The database dies, or freezes, while clients keep asking: each gets an answer or a prompt 503, and all goes on by itself.
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Neo4j } from "../../src/neo4j/connection.ts";
import { seed } from "../../src/seed/seed.ts";
import { realSeed, world } from "../graph.ts";
import { graphOf } from "../seed/database.ts";
import { startServer, type TestServer } from "../server.ts";
import { type Asked, askOnce, health, keepAsking, outcomes } from "./clients.ts";
import { canMount, type OwnNeo4j, startOwnNeo4j } from "./neo4j.ts";

let own: OwnNeo4j;
let server: TestServer;

beforeAll(async () => {
	own = await startOwnNeo4j();
	await withNeo4j((neo4j) => seed(neo4j, world));
	// Longer than the test waits: no time limit may pass for the discovery that the database is gone.
	server = await startServer({
		neo4j: own.address,
		environment: { QUERY_TIMEOUT_MS: "300000", LOG_LEVEL: "silent" },
	});
}, 300_000);
afterAll(async () => {
	await server?.stop();
	await own?.stop();
});

async function withNeo4j<Result>(work: (neo4j: Neo4j) => Promise<Result>): Promise<Result> {
	const neo4j = await connect({ ...own.address, database: "neo4j", queryTimeoutMilliseconds: 10_000 });
	try {
		return await work(neo4j);
	} finally {
		await neo4j.close();
	}
}

const people = { stats: { people: 4 } };
const isKnown = /^(?:200|503 DATABASE_UNAVAILABLE)$/;

async function untilAnswered(): Promise<void> {
	await expect.poll(async () => (await askOnce(server.origin)).data, { timeout: 30_000 }).toEqual(people);
}

/** One after another: if each waited for the database, or for a probe of it, the time of the test would not suffice. */
async function refusesAtOnce(): Promise<void> {
	const answers: Asked[] = [];
	for (let number = 0; number < 200; number++) answers.push(await askOnce(server.origin));
	expect(outcomes(answers)).toEqual({ "503 DATABASE_UNAVAILABLE": 200 });
	const milliseconds = answers.map((answer) => answer.milliseconds).sort((a, b) => a - b);
	console.log(
		`refused in ${milliseconds[100]?.toFixed(1)} ms (median), ${milliseconds[198]?.toFixed(1)} ms (99th of 100)`,
	);
}

it("killed and started again", async () => {
	await untilAnswered();
	const clients = keepAsking(server.origin);
	await expect.poll(() => clients.answers.length).toBeGreaterThan(50);
	await own.kill();
	await expect.poll(() => health(server.origin)).toEqual({ ready: 503, live: 200 });
	await refusesAtOnce();
	await own.startAgain();
	await untilAnswered();
	await expect.poll(() => health(server.origin)).toEqual({ ready: 200, live: 200 });
	const answers = await clients.stop();
	for (const outcome of Object.keys(outcomes(answers))) expect(outcome).toMatch(isKnown);
	for (const { data } of answers) expect([people, null]).toContainEqual(data);
}, 300_000);

it("frozen and thawed", async () => {
	await untilAnswered();
	const clients = keepAsking(server.origin);
	await expect.poll(() => clients.answers.length).toBeGreaterThan(50);
	own.freeze();
	try {
		await expect.poll(async () => (await askOnce(server.origin)).status).toBe(503);
		expect(await health(server.origin)).toEqual({ ready: 503, live: 200 });
		await refusesAtOnce();
	} finally {
		own.thaw();
	}
	await untilAnswered();
	const answers = await clients.stop();
	for (const outcome of Object.keys(outcomes(answers))) expect(outcome).toMatch(isKnown);
}, 300_000);

it("a server that is told to stop while its database is frozen stops", async () => {
	const other = await startServer({ neo4j: own.address, environment: { LOG_LEVEL: "silent" } });
	own.freeze();
	try {
		const asked = askOnce(other.origin);
		await expect.poll(async () => (await askOnce(other.origin)).status).toBe(503);
		expect(await other.stop()).toBe(0);
		expect((await asked).status).toBe(503);
	} finally {
		own.thaw();
	}
}, 300_000);

// Where mounting is not allowed, there is no small disk to fill.
it.skipIf(!canMount)(
	"the disk is full when a seed comes: the old graph stays, and the next seed loads the new one",
	async () => {
		await untilAnswered();
		const before = await withNeo4j(graphOf);
		const clients = keepAsking(server.origin, 2);
		own.fillDisk(500_000);
		await expect(withNeo4j((neo4j) => seed(neo4j, realSeed))).rejects.toThrow();
		own.freeDisk();
		// Neo4j may have stopped its database over it, as it should: its operator starts it again.
		await own.kill();
		await own.startAgain();
		await untilAnswered();
		expect(await withNeo4j(graphOf)).toEqual(before);
		for (const { data } of await clients.stop()) expect([people, null]).toContainEqual(data);
		expect((await withNeo4j((neo4j) => seed(neo4j, realSeed))).total.added).toBeGreaterThan(1_000);
	},
	300_000,
);
