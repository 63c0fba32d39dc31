// Loads that are cut off for real: the old graph stays, whole, and the next load finds nothing in its way.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, inject, onTestFinished, test } from "vitest";
import { connect, type Neo4j } from "../../src/neo4j/connection.ts";
import { seed } from "../../src/seed/seed.ts";
import { proxyTo } from "../faults/proxy.ts";
import { emptyDatabase, graphOf, storeOf } from "./database.ts";
import { changed, type Files, folderOf, smallSeed } from "./smallSeed.ts";

const database = emptyDatabase();
const command = fileURLToPath(new URL("../../dist/seed/main.js", import.meta.url));

/** The small seed, one entity of which is changed and to which so many statements are added that the load takes a while. */
function largeSeed(): Files {
	const statement = (number: number): string =>
		`  statement:large/s${number}: { speaker: person:ann-bly, summary: Number ${number}, mode: INDIRECT, act: ASSERT, about: [{ entity: person:carl-dot, stance: NEUTRAL }], line: 6 }`;
	const head = "id: document:large\nlanguage: en\nsourceFile: b.txt\nfirstLine: 6\nlastLine: 6\nstatements:";
	const hash = `sha256: ${"0".repeat(63)}a`;
	const statements = Array.from({ length: 5000 }, (_, number) => statement(number));
	return {
		...changed(smallSeed, "entities/people.yaml", "[Bly]", "[Captain Bly]"),
		"documents/large.yaml": [head.replace("firstLine", `${hash}\nfirstLine`), ...statements, ""].join("\n"),
	};
}

test("until the commit, readers see the old graph", async () => {
	await seed(database(), folderOf(smallSeed));
	const before = await storeOf(database());
	let seenBeforeCommit: unknown;
	const watched: Neo4j = {
		...database(),
		write: (work) =>
			database().write(async (transaction) => {
				const result = await work(transaction);
				seenBeforeCommit = await storeOf(database());
				return result;
			}),
	};
	await seed(watched, folderOf(changed(smallSeed, "entities/people.yaml", "[Bly]", "[Captain Bly]")));
	expect(seenBeforeCommit).toEqual(before);
	expect((await graphOf(database())).nodes).toContainEqual(["Name", { key: "captain bly" }]);
});

test("a process that is killed in the middle of its transaction leaves the old graph", {
	timeout: 120_000,
}, async () => {
	await seed(database(), folderOf(smallSeed));
	const before = await storeOf(database());
	const folder = folderOf(largeSeed());
	const { uri, username, password } = inject("neo4j");
	const child = spawn(process.execPath, [command, folder], {
		env: { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	child.stdout.on("data", (text) => (output += text));
	child.stderr.on("data", (text) => {
		output += text;
		// Written after the first batch, when more are to come.
		if (output.includes("loading")) child.kill("SIGKILL");
	});
	const signal = await new Promise((resolve) => child.on("exit", (_, name) => resolve(name)));
	expect(output).toBe("constraints and indexes\nloading\n");
	expect(signal).toBe("SIGKILL");
	expect(await storeOf(database())).toEqual(before);
	expect((await seed(database(), folder)).total).toMatchObject({ added: 5002, changed: 1, removed: 1 });
});

test("a connection that is cut in the middle of its transaction leaves the old graph", {
	timeout: 120_000,
}, async () => {
	await seed(database(), folderOf(smallSeed));
	const before = await storeOf(database());
	const folder = folderOf(largeSeed());
	const proxy = await proxyTo(inject("neo4j").uri);
	const throughProxy = await connect({
		...inject("neo4j"),
		uri: proxy.uri,
		database: "neo4j",
		queryTimeoutMilliseconds: 30_000,
	});
	onTestFinished(() => throughProxy.close());
	const load = seed(throughProxy, folder, ({ phase, total }) => {
		if (phase === "loading" && total > 0) proxy.cutForGood();
	});
	await expect(load).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
	expect(await storeOf(database())).toEqual(before);
	expect((await seed(database(), folder)).total).toMatchObject({ added: 5002, changed: 1, removed: 1 });
});
