// The jars are complete or not there, whatever ends the process that fetches them.
import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { areThere, fetchJars, jarsOf } from "../../src/neo4j/local/jars.ts";
import { onPath } from "../../src/neo4j/local/java.ts";
import { folderOfThisTest } from "./folders.ts";

const maven = onPath("mvn", process.env) ?? "mvn";
const program = fileURLToPath(new URL("fetch.mjs", import.meta.url));

it("an aborted fetch leaves nothing, and the next one gets everything", async () => {
	const folder = await folderOfThisTest();
	const jars = jarsOf("5.26.30", folder);
	const abort = new AbortController();
	const run = { maven, environment: process.env, onProgress: () => undefined };
	const fetching = fetchJars("5.26.30", jars, { ...run, signal: abort.signal });
	setTimeout(() => abort.abort(new Error("enough")), 1_500);
	await expect(fetching).rejects.toThrow("enough");
	expect(await readdir(folder)).toEqual([]);

	const messages: string[] = [];
	await fetchJars("5.26.30", jars, { ...run, onProgress: (message) => messages.push(message), signal: undefined });
	expect(areThere(jars)).toBe(true);
	const names = await readdir(jars.server);
	expect(names).toHaveLength(jarCount);
	expect(names).toEqual(
		expect.arrayContaining(["neo4j-server-5.26.30.jar", "cypher-shell-5.26.30.jar", "neo4j-browser-5.24.0.jar"]),
	);
	expect(messages[0]).toContain("fetching the jars of pom.xml through Maven");
}, 120_000);

it("of two processes one fetches and the other waits; if the first is killed half way, the other takes over", async () => {
	const folder = await folderOfThisTest();
	const [first, second] = [fetchInChild(folder), fetchInChild(folder)];
	const told = await Promise.race([first.said("fetching the jars of"), second.said("fetching the jars of")]);
	const [fetcher, waiter] = told === first ? [first, second] : [second, first];
	await waiter.said(`process ${fetcher.child.pid} is fetching the jars, waiting for it`);
	await someJarsIn(folder);
	// With its Maven: the whole process group.
	process.kill(-(fetcher.child.pid ?? 0), "SIGKILL");
	await waiter.ended;
	expect(waiter.child.exitCode).toBe(0);
	expect(await readdir(jarsOf("5.26.30", folder).server)).toHaveLength(jarCount);
}, 120_000);

/** Of 5.26.30, its shell and its Browser. */
const jarCount = 222;

async function someJarsIn(folder: string): Promise<void> {
	for (;;) {
		const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
		const counts = await Promise.all(folders.map(async ({ name }) => (await readdir(join(folder, name))).length));
		if (counts.some((count) => count > 0)) return;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

interface Fetching {
	readonly child: ReturnType<typeof spawn>;
	readonly ended: Promise<unknown>;
	said(text: string): Promise<Fetching>;
}

function fetchInChild(folder: string): Fetching {
	const child = spawn(process.execPath, [program, folder, maven], {
		stdio: ["ignore", "pipe", "inherit"],
		detached: true,
	});
	let output = "";
	child.stdout.on("data", (chunk) => (output += chunk));
	const fetching: Fetching = {
		child,
		ended: new Promise((resolve) => child.once("close", resolve)),
		said: async (text) => {
			while (!output.includes(text)) {
				if (child.exitCode !== null) throw new Error(`wanted to hear "${text}"; it ended, having said: ${output}`);
				await new Promise((resolve) => setTimeout(resolve, 25));
			}
			return fetching;
		},
	};
	return fetching;
}
