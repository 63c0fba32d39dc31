// `neo4j://`: reads go to readers, and say which of the writer's transactions they must not answer without.
import neo4j from "neo4j-driver";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { connect, type Neo4j } from "../../src/neo4j/connection.ts";
import { known } from "../../src/neo4j/failures.ts";
import { type Cable, proxyTo } from "../faults/proxy.ts";
import { dataOf, load, world } from "../graph.ts";
import { startServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";

beforeAll(() => load(world));

async function through(scheme: "bolt" | "neo4j"): Promise<{ proxy: Cable; uri: string; graph: Neo4j }> {
	const proxy = await proxyTo(sharedNeo4j().uri);
	const uri = proxy.uri.replace("bolt", scheme);
	const graph = await connect({ ...sharedNeo4j(), uri, database: "neo4j", queryTimeoutMilliseconds: 30_000 });
	onTestFinished(() => graph.close());
	return { proxy, uri, graph };
}

/** What another process writes; returns the bookmark of it. */
async function writeElsewhere(): Promise<string> {
	const { uri, username, password } = sharedNeo4j();
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
	const session = driver.session({ database: "neo4j" });
	await session.run("MERGE (graph:Graph {id: 'graph'}) SET graph.seededAt = toString(datetime())");
	const [bookmark = ""] = session.lastBookmarks();
	await driver.close();
	return bookmark;
}

/** What is sent by the work. */
async function sentBy(proxy: Cable, work: () => Promise<unknown>): Promise<string> {
	const before = proxy.sent().length;
	await work();
	return proxy.sent().slice(before);
}

// As Bolt packs the entry `mode: "r"`.
const readMode = "\x84mode\x81r";

it("a read asks a reader for a graph that has what the writer had at the last look", async () => {
	const { proxy, graph } = await through("neo4j");
	expect(await sentBy(proxy, () => graph.read("RETURN 1"))).toContain(readMode);
	const bookmark = await writeElsewhere();
	expect(bookmark).toMatch(/^\w+:.{20}/);
	expect(await sentBy(proxy, () => graph.read("RETURN 2"))).not.toContain(bookmark);
	expect(await sentBy(proxy, () => graph.readLatest("RETURN 3"))).not.toContain(readMode);
	const sent = await sentBy(proxy, () => graph.read("RETURN 4"));
	expect(sent).toContain(bookmark);
	expect(sent).toContain(readMode);
	const streamed = await sentBy(proxy, async () => {
		for await (const row of graph.stream("RETURN 5")) expect(row).toEqual([5]);
	});
	expect(streamed).toContain(bookmark);
});

it("a single server, which always has it, is not told", async () => {
	const { proxy, graph } = await through("bolt");
	const bookmark = await writeElsewhere();
	const sent = await sentBy(proxy, async () => [await graph.readLatest("RETURN 1"), await graph.read("RETURN 2")]);
	expect(sent.split(readMode)).toHaveLength(3);
	expect(sent).not.toContain(bookmark);
});

const large = "UNWIND range(1, 20000) AS number RETURN number, 'as long as a summary, more or less, and then some'";

it.each(["read", "readLatest"] as const)(
	"%s: a server that leaves in the middle of its answer is not noticed",
	async (way) => {
		const { proxy, graph } = await through("neo4j");
		proxy.cutAfter(100_000, 1);
		expect((await graph[way](large)).rows).toHaveLength(20_000);
	},
);

it("a follower that is asked to write is one line that names the setting", () => {
	const cause = Object.assign(new Error(), { code: "Neo.ClientError.Cluster.NotALeader" });
	const place = { ...sharedNeo4j(), uri: "bolt://follower:7687", queryTimeoutMilliseconds: 1_000 };
	expect(known(cause, place)).toMatchObject({
		code: "BAD_SETTING",
		message: expect.stringMatching(
			/^NEO4J_URI: wanted the server that writes, .* got bolt:\/\/follower:7687, which only reads$/,
		),
	});
});

it("the API answers, and what another process seeds is seen", async () => {
	const { proxy, uri } = await through("neo4j");
	const server = await startServer({ neo4j: { ...sharedNeo4j(), uri } });
	onTestFinished(async () => {
		await server.stop();
	});
	const { seededAt } = (await dataOf<{ stats: { seededAt: string } }>("{ stats { seededAt } }")).stats;
	const bookmark = await writeElsewhere();
	const asked = async () => {
		const response = await fetch(`${server.origin}/graphql`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query: "{ stats { seededAt } }" }),
		});
		const { data } = (await response.json()) as { data: { stats: { seededAt: string } } };
		return data.stats.seededAt;
	};
	await expect.poll(asked).not.toBe(seededAt);
	await asked();
	expect(proxy.sent()).toContain(bookmark);
});
