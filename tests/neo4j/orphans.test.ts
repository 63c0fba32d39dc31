// However the parent goes, its Neo4j goes too, and the store can be started again at once.
import { afterAll, beforeAll, expect, it } from "vitest";
import { startLocalNeo4j } from "../../src/neo4j/local/start.ts";
import { jarsFolder, newFolder, removeFolder } from "./folders.ts";
import { isReady, type Parent, startParent } from "./parent.ts";
import { javaRunsOn, processesOf, untilGone } from "./processes.ts";

/** Neo4j takes half a second to stop here; a busy machine may take longer. */
const stopMilliseconds = 15_000;

// One store for all: each test's start is the proof that the one before left it free.
let dataFolder: string;
let parent: Parent | undefined;

beforeAll(async () => {
	dataFolder = await newFolder();
});

afterAll(async () => {
	parent?.child.kill("SIGKILL");
	await removeFolder(dataFolder);
});

it.each(["SIGKILL", "SIGTERM"] as const)("a parent that is ended by %s leaves no Java", async (name) => {
	parent = await readyParent();
	const { supervisor, java } = processesOf(dataFolder);
	parent.child.kill(name);
	await untilGone([supervisor, java], stopMilliseconds);
	expect(javaRunsOn(dataFolder)).toBe(false);
}, 120_000);

it("a parent that is interrupted (Ctrl-C) while Neo4j starts leaves no Java", async () => {
	parent = startParent({ dataFolder, jarsFolder, version: "5.26.30" });
	// The first word after the store is locked; Java is up a moment later.
	await parent.heard(({ phase }) => phase === "starting");
	const { supervisor, java } = await eventually(() => processesOf(dataFolder));
	parent.child.kill("SIGINT");
	await untilGone([supervisor, java], stopMilliseconds);
	expect(javaRunsOn(dataFolder)).toBe(false);
}, 60_000);

it("a start that is aborted leaves no Java and gives the store back", async () => {
	const abort = new AbortController();
	const start = startLocalNeo4j({
		...{ dataFolder, jarsFolder, version: "5.26.30", environment: process.env, browser: false, heap: "300m" },
		signal: abort.signal,
		onProgress: ({ phase }) => phase === "starting" && setTimeout(() => abort.abort(new Error("enough")), 1_500),
	});
	await expect(start).rejects.toThrow("enough");
	expect(javaRunsOn(dataFolder)).toBe(false);
	expect(() => processesOf(dataFolder)).toThrow("absent");
}, 60_000);

it("a supervisor that is killed takes its Java with it, and the parent hears of it", async () => {
	parent = await readyParent();
	const { supervisor, java } = processesOf(dataFolder);
	process.kill(supervisor, "SIGKILL");
	await untilGone([java], stopMilliseconds);
	expect(await parent.heard(({ exit }) => exit !== undefined)).toMatchObject({ exit: expect.stringContaining("supervises") });
	parent.child.kill("SIGKILL");
}, 60_000);

it("a Java that lost parent and supervisor at once is stopped by the next start", async () => {
	parent = await readyParent();
	const { supervisor, java } = processesOf(dataFolder);
	// Parent first would let the supervisor stop Java: neither may run while the other is killed.
	process.kill(supervisor, "SIGSTOP");
	parent.child.kill("SIGKILL");
	process.kill(supervisor, "SIGKILL");
	await untilGone([supervisor], stopMilliseconds);
	expect(javaRunsOn(dataFolder)).toBe(true);

	parent = await readyParent();
	expect(processesOf(dataFolder).java).not.toBe(java);
	parent.child.kill("SIGTERM");
	await untilGone([java, processesOf(dataFolder).java], stopMilliseconds);
}, 120_000);

async function readyParent(): Promise<Parent> {
	const started = startParent({ dataFolder, jarsFolder, version: "5.26.30" });
	await started.heard(isReady);
	return started;
}

async function eventually<Value>(read: () => Value): Promise<Value> {
	for (let triesLeft = 100; ; triesLeft--) {
		try {
			return read();
		} catch (cause) {
			if (triesLeft === 0) throw cause;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}
