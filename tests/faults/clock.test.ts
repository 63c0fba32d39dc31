// The clock of the machine jumps, by years and both ways: nothing waits for it, nothing expires by it.
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { connectToShared, load, world } from "../graph.ts";
import { startServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";
import { askOnce, keepAsking, outcomes } from "./clients.ts";
import { proxyTo } from "./proxy.ts";

beforeAll(() => load(world));

/** Loaded before the program: SIGUSR2 sets its clock on by ten years, and at the second time twenty back. */
const jumping = `
const now = Date.now;
let years = 0;
Date.now = () => now() + years * 31_557_600_000;
globalThis.Date = class extends Date { constructor(...given) { given.length ? super(...given) : super(globalThis.Date.now()); } };
process.on("SIGUSR2", () => { years = years > 0 ? -10 : 10; console.log(new Date().getFullYear()); });`;

it("clients do not notice, and a database that is lost after a jump is found again", async () => {
	const proxy = await proxyTo(sharedNeo4j().uri);
	const server = await startServer({
		neo4j: { ...sharedNeo4j(), uri: proxy.uri },
		environment: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(jumping)}`, LOG_LEVEL: "silent" },
	});
	onTestFinished(async () => {
		await server.stop();
	});
	const database = await connectToShared();
	onTestFinished(() => database.close());
	const year = new Date().getFullYear();
	for (const jumped of [year + 10, year - 10]) {
		const clients = keepAsking(server.origin);
		await expect.poll(() => clients.answers.length).toBeGreaterThan(50);
		server.process.kill("SIGUSR2");
		await expect.poll(() => server.output()).toMatch(new RegExp(`^${jumped}$`, "m"));
		const seen = clients.answers.length;
		await expect.poll(() => clients.answers.length).toBeGreaterThan(seen + 50);
		expect(Object.keys(outcomes(await clients.stop()))).toEqual(["200"]);
		// Whether a load is under way is looked for once a second, also where the clock says that the last time is to come.
		await database.change("CREATE (:Load {id: 'load', startedAt: '2031-06-01T08:00:00Z'})");
		await expect.poll(async () => (await askOnce(server.origin)).code).toBe("GRAPH_LOADING");
		await database.change("MATCH (load:Load) DELETE load");
		await expect.poll(async () => (await askOnce(server.origin)).code).toBeNull();
	}
	const during = keepAsking(server.origin);
	proxy.swallow();
	await expect.poll(() => outcomes(during.answers)["503 DATABASE_UNAVAILABLE"]).toBeGreaterThan(0);
	proxy.restore();
	await expect.poll(() => during.answers.at(-1)?.status).toBe(200);
	await during.stop();
}, 300_000);

it("a client that has asked too often waits a minute at most, by whichever clock", async () => {
	const server = await startServer({
		neo4j: sharedNeo4j(),
		environment: {
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(jumping)}`,
			RATE_LIMIT_PER_MINUTE: "2",
		},
	});
	onTestFinished(async () => {
		await server.stop();
	});
	const year = new Date().getFullYear();
	for (const jumped of [year + 10, year - 10]) {
		const statuses = [];
		for (let asked = 0; asked < 3; asked++) statuses.push((await askOnce(server.origin)).status);
		expect(statuses).toEqual([200, 200, 429]);
		server.process.kill("SIGUSR2");
		await expect.poll(() => server.output()).toMatch(new RegExp(`^${jumped}$`, "m"));
	}
	expect((await askOnce(server.origin)).status).toBe(200);
}, 60_000);
