// However the parent goes, its Neo4j goes too, and the store can be started again at once.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
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

afterEach(() => {
	parent?.child.kill("SIGKILL");
});

afterAll(() => removeFolder(dataFolder));

it("a parent that is killed leaves no Java", async () => {
	const { child } = await readyParent();
	const { supervisor, java } = processesOf(dataFolder);
	child.kill("SIGKILL");
	await untilGone([supervisor, java], stopMilliseconds);
	expect(javaRunsOn(dataFolder)).toBe(false);
}, 120_000);

it("a parent that is ended by SIGTERM while Neo4j starts leaves no Java", async () => {
	const { child } = newParent();
	const { supervisor, java } = await eventually(() => processesOf(dataFolder));
	child.kill("SIGTERM");
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
	const { heard } = await readyParent();
	const { supervisor, java } = processesOf(dataFolder);
	process.kill(supervisor, "SIGKILL");
	await untilGone([java], stopMilliseconds);
	expect(await heard(({ exit }) => exit !== undefined)).toMatchObject({ exit: expect.stringContaining("supervises") });
}, 60_000);

it("a Java that lost parent and supervisor at once is stopped by the next start", async () => {
	const { child } = await readyParent();
	const { supervisor, java } = processesOf(dataFolder);
	// Held still, or it would stop Java between the two kills.
	process.kill(supervisor, "SIGSTOP");
	child.kill("SIGKILL");
	process.kill(supervisor, "SIGKILL");
	await untilGone([supervisor], stopMilliseconds);
	expect(javaRunsOn(dataFolder)).toBe(true);

	newParent();
	await untilGone([java], stopMilliseconds);
	await eventually(() => expect(processesOf(dataFolder).java).not.toBe(java));
}, 60_000);

it("a Ctrl-C in a terminal reaches Neo4j only when the parent has finished its work", async () => {
	const { child, heard } = await readyParent();
	const { supervisor, java } = processesOf(dataFolder);
	process.kill(-(child.pid ?? 0), "SIGINT");
	expect(await heard(({ answer, exit }) => answer !== undefined || exit !== undefined)).toEqual({
		answer: "still here",
	});
	await untilGone([supervisor, java], stopMilliseconds);
}, 60_000);

function newParent(): Parent {
	parent = startParent({ dataFolder, jarsFolder, version: "5.26.30" });
	return parent;
}

async function readyParent(): Promise<Parent> {
	const started = newParent();
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
