// A backup of the graph, and the graph back from it after its data folder was lost.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect } from "../../src/neo4j/connection.ts";
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from "../../src/neo4j/local/start.ts";
import { seed } from "../../src/seed/seed.ts";
import { world } from "../graph.ts";
import { jarsFolder, newFolder, removeFolder } from "../neo4j/folders.ts";
import { processesOf } from "../neo4j/processes.ts";
import { type Graph, graphOf } from "../seed/database.ts";

let folder: string;
let file: string;
let options: LocalNeo4jOptions;
let server: LocalNeo4j | null = null;
let graph: Graph;

beforeAll(async () => {
	folder = await newFolder();
	file = join(folder, "graph.backup");
	await symlink(jarsFolder, join(folder, "jars"));
	const dataFolder = join(folder, "neo4j-5.26.30");
	options = { dataFolder, jarsFolder, version: "5.26.30", environment: process.env, browser: false, heap: "300m" };
});
afterAll(async () => {
	await server?.stop();
	await removeFolder(folder);
});

/** As people run them, on the data folder of this test. */
function run(command: "backup" | "restore", ...given: string[]): { code: number | null; out: string; err: string } {
	const script = fileURLToPath(new URL(`../../dist/operate/${command}.js`, import.meta.url));
	const { NEO4J_URI, ...inherited } = process.env;
	const environment = { ...inherited, DATA_FOLDER: folder, NEO4J_VERSION: "5.26.30" };
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
		env: environment,
		encoding: "utf8",
	});
	return { code: status, out: stdout, err: stderr };
}

async function read({ uri, username, password }: LocalNeo4j, andSeed = false): Promise<Graph> {
	const neo4j = await connect({ uri, username, password, database: "neo4j", queryTimeoutMilliseconds: 30_000 });
	if (andSeed) await seed(neo4j, world);
	const found = await graphOf(neo4j);
	await neo4j.close();
	return found;
}

it("says what is wrong with its arguments", async () => {
	expect(run("backup")).toMatchObject({ code: 2, err: expect.stringContaining("--to: wanted a file, got nothing") });
	expect(run("backup", "--to", file)).toMatchObject({
		code: 1,
		err: `wanted a graph to back up; got: no Neo4j store in ${options.dataFolder}\n`,
	});
	expect(run("restore", "--from", file)).toMatchObject({ code: 1, err: expect.stringContaining("not there") });
});

it("is refused while the server runs, in one line that says who runs it", async () => {
	server = await startLocalNeo4j(options);
	graph = await read(server, true);
	expect(graph.nodes.length).toBeGreaterThan(20);
	for (const given of [
		["backup", "--to", file] as const,
		["restore", "--from", fileURLToPath(import.meta.url)] as const,
	]) {
		const { code, err } = run(given[0], ...given.slice(1));
		expect(code).toBe(1);
		expect(err).toMatch(new RegExp(`^wanted a stopped Neo4j.*process ${process.pid} runs on it: stop that.*\\n$`));
	}
	expect(existsSync(file)).toBe(false);
	expect(await read(server)).toEqual(graph);
}, 300_000);

/** Ctrl-C as soon as something is written: the signal that ended it, and nothing of it runs any more. */
async function interruptedBackup(): Promise<NodeJS.Signals | null> {
	const script = fileURLToPath(new URL("../../dist/operate/backup.js", import.meta.url));
	// A process group of its own, as a shell gives each command.
	const child = spawn(process.execPath, [script, "--to", file], {
		env: { ...process.env, DATA_FOLDER: folder, NEO4J_VERSION: "5.26.30" },
		stdio: ["ignore", "pipe", "pipe"],
		detached: true,
	});
	// Neo4j's own program holds the pipes, too.
	const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("close", (_, signal) => resolve(signal)));
	await expect.poll(() => readdir(folder)).toHaveLength(3);
	expect(existsSync(file)).toBe(false);
	process.kill(-(child.pid ?? 0), "SIGINT");
	return ended;
}

it("is made of a store that was not closed, whole, and for its owner's eyes only", async () => {
	const ended = new Promise<unknown>((resolve) => server?.onExit(resolve));
	process.kill(processesOf(options.dataFolder).java, "SIGKILL");
	await ended;
	server = null;
	expect(await interruptedBackup()).toBe("SIGINT");
	expect((await readdir(folder)).sort()).toEqual(["jars", "neo4j-5.26.30"]);
	expect(run("backup", "--to", file)).toMatchObject({ code: 0, out: expect.stringContaining("MB") });
	expect((await stat(file)).mode & 0o777).toBe(0o600);
	expect((await readdir(folder)).sort()).toEqual(["graph.backup", "jars", "neo4j-5.26.30"]);
	expect(run("backup", "--to", file)).toMatchObject({ code: 1, err: expect.stringContaining("which exists") });
}, 300_000);

it("one that is not whole is refused, and leaves what was there", async () => {
	const half = join(folder, "half.backup");
	const whole = await readFile(file);
	await writeFile(half, whole.subarray(0, whole.length / 2));
	const before = await readdir(join(options.dataFolder, "data", "databases", "neo4j"));
	expect(run("restore", "--from", half)).toMatchObject({
		code: 1,
		err: expect.stringMatching(/^wanted neo4j-admin to load the graph; got: /),
	});
	expect(await readdir(join(options.dataFolder, "data", "databases", "neo4j"))).toEqual(before);
	expect(await readdir(options.dataFolder)).not.toContain("restoring");
}, 300_000);

it("brings the graph back after the data folder was lost, and again over what is there", async () => {
	await rm(options.dataFolder, { recursive: true });
	await mkdir(options.dataFolder, { mode: 0o700 });
	expect(run("restore", "--from", file)).toMatchObject({ code: 0 });
	server = await startLocalNeo4j(options);
	expect(await read(server)).toEqual(graph);
	await server.stop();
	server = null;
	// With a password that exists by now, and must still fit.
	expect(run("restore", "--from", file)).toMatchObject({
		code: 0,
		out: expect.stringContaining("data.before-restore"),
	});
	server = await startLocalNeo4j(options);
	expect(await read(server)).toEqual(graph);
}, 300_000);
