// The benchmark still works, and what a question costs the database stays what it was: counted, never timed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Neo4j } from "#server/neo4j/connection";
import { connectToShared } from "../graph.ts";
import { hitsOf, integers } from "../read/profile.ts";
import { sharedNeo4j, sharedOrigin } from "../shared.ts";
import { agree } from "./agree.ts";
import { bench } from "./bench.ts";
import { ranFor } from "./busiestPage.ts";
import { type CaseName, casesFor, queries } from "./cases.ts";
import { generate } from "./graph/generate.ts";
import { loadGraph } from "./graph/load.ts";
import { fullSizes, smallSizes } from "./graph/sizes.ts";
import { readOptions } from "./options.ts";
import { markdownOf } from "./report/comparison.ts";
import { type Contestant, contestantsFor, serverNames } from "./servers/contestants.ts";
import { compareVariants } from "./variants.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cases = casesFor(smallSizes, 3);
const stopping = new AbortController();
const { signal } = stopping;
let connection: Neo4j;
let driver: Driver;
let folder: string;

beforeAll(async () => {
	execFileSync("npm", ["run", "--silent", "build:bench"], { cwd: root, stdio: "inherit" });
	folder = await mkdtemp(join(tmpdir(), "whosaid-bench-"));
	connection = await connectToShared();
	await empty();
	await loadGraph(connection, smallSizes, signal, () => undefined);
	const { uri, username, password } = sharedNeo4j();
	driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}, 300_000);
afterAll(async () => {
	stopping.abort();
	await empty();
	await connection?.close();
	await driver?.close();
	await rm(folder, { recursive: true, force: true });
});

it("compares all servers, measures each, and tells about every target", async () => {
	const report = await bench(
		{ ...sharedNeo4j(), pid: null },
		{
			sizes: smallSizes,
			servers: serverNames,
			cases: null,
			rounds: 1,
			length: { requests: 1 },
			warmUp: null,
			variables: 3,
			logFolder: folder,
			signal,
			onProgress: () => undefined,
		},
	);
	const measured = report.measurements.map((each) => `${each.case} ${each.contestant} ${each.connections}`);
	const wanted = cases.flatMap((asked) =>
		contestantsFor(asked, serverNames).flatMap(({ name }) => [`${asked.name} ${name} 16`, `${asked.name} ${name} 1`]),
	);
	expect(measured.sort()).toEqual(wanted.sort());
}, 300_000);

it("compares ours with itself: with another pool, as several processes", async () => {
	const place = { neo4j: { ...sharedNeo4j(), pid: null }, sizes: smallSizes };
	const comparison = await compareVariants(
		"processes",
		[
			{ ...place, name: "1 process", environment: { NEO4J_POOL_SIZE: "1" } },
			{ ...place, name: "2 processes", processes: 2 },
		],
		{
			cases: ["said"],
			rounds: 1,
			length: { requests: 1 },
			warmUp: null,
			variables: 3,
			connections: [16],
			logFolder: folder,
			signal,
			onProgress: () => undefined,
		},
	);
	expect(comparison.measurements.map(({ contestant, requests }) => [contestant, requests])).toEqual([
		["2 processes", 16],
		["1 process", 16],
	]);
	expect(readFileSync(join(folder, "ours-2-processes.log"), "utf8").match(/^Ready\./gm)).toHaveLength(2);
	expect(markdownOf(comparison)).toMatch(
		/^\| requests a second \| 1 process \| 2 processes \|\n.*\n\| `said` \| [\d.,]+ \| [\d.,]+ \([\d.]+\) \|\n/,
	);
}, 300_000);

describe("the command line", () => {
	it("tells what is measured, on graphs of which sizes", () => {
		expect(readOptions(["--growth"])).toMatchObject({
			what: "growth",
			sizes: fullSizes,
			scale: 10,
			largePageCache: "10g",
		});
		expect(readOptions(["--scale", "2"])).toMatchObject({
			what: null,
			sizes: { statements: 600_000 },
			pageCache: "2g",
		});
		expect(readOptions(["--small", "--processes", "1,2"])).toMatchObject({ what: "processes", processes: [1, 2] });
		expect(readOptions(["--growth", "--page-cache", "4g"])).toMatchObject({ pageCache: "1g", largePageCache: "4g" });
	});

	it.each([
		["wanted one of --growth, --pool, --processes, got growth, pool", "--growth", "--pool"],
		['--processes: wanted a whole number from 1 to 64, got "two"', "--processes", "1,two"],
		["--pool: wanted no --server, since only ours is measured, got one", "--pool", "--server", "floor"],
		["wanted no words beside options, got a.json", "--growth", "a.json"],
	])("%s", (message, ...words) => {
		expect(() => readOptions(words)).toThrow(message);
	});
});

describe("a difference", () => {
	const ours = { name: "ours", origin: `${sharedOrigin()}/graphql`, pids: [], stop: async () => undefined } as const;
	const said = cases.find(({ name }) => name === "said");

	it("stops it, and is named", async () => {
		if (said === undefined) throw new Error("no such case");
		const [contestant] = contestantsFor(said, ["ours"]) as [Contestant];
		const shorter = { ...contestant, name: "another", query: contestant.query.replace("first: 20", "first: 1") };
		await expect(agree(said, [contestant, shorter], [ours], signal)).rejects.toThrow(
			/said \{"id":.*ours and another differ at data\.person\.said\.nodes\.1: \{.*undefined/,
		);
	});
});

describe("what a question costs the database", () => {
	// The busiest speaker, and whom most is said about: of them there is most to walk by mistake.
	const speaker = { id: "person:p0" };
	const target = { id: generate(smallSizes).targets[0]?.id };

	// A name or an id in a filter is one more statement, which resolves it.
	it.each<[CaseName, object, number, number]>([
		["entity", speaker, 1, 10],
		["said", speaker, 1, 950],
		["about", target, 1, 8_000],
		["levels", speaker, 1, 1_900],
		["filtered", { speaker: speaker.id, about: target.id }, 2, 850],
		["search", { text: "the sanctions" }, 1, 650],
		["paths", { from: speaker.id, to: "weapon:w3" }, 2, 1_700],
	])("%s of %j: at most %i statements and %i hits", async (name, variables, statements, most) => {
		const ran = await ranFor(`${sharedOrigin()}/graphql`, queries[name][1], variables);
		let hits = 0;
		for (const { cypher, parameters } of ran) {
			const { summary } = await driver.executeQuery(`PROFILE ${cypher}`, integers(parameters));
			if (summary.profile) hits += hitsOf(summary.profile);
		}
		expect(hits).toBeGreaterThan(0);
		expect(ran.length).toBeLessThanOrEqual(statements);
		expect(hits).toBeLessThanOrEqual(most);
	});
});

async function empty(): Promise<void> {
	await connection?.change("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS");
}
