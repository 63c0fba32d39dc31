// A local Neo4j starts, answers, keeps its data, keeps its password to itself, and tells when it dies.
import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cypherShellFor, findRunningNeo4j } from "../../src/neo4j/local/running.ts";
import {
	type LocalNeo4j,
	type LocalNeo4jOptions,
	startLocalNeo4j,
	type UnexpectedExit,
} from "../../src/neo4j/local/start.ts";
import { jarsFolder, newFolder, removeFolder } from "./folders.ts";
import { commandLines, javaRunsOn, processesOf } from "./processes.ts";

let options: LocalNeo4jOptions;
let server: LocalNeo4j;

beforeAll(async () => {
	options = { dataFolder: await newFolder(), jarsFolder, version: "5.26.30", environment: process.env, heap: "300m" };
	server = await startLocalNeo4j(options);
	// Long: the jars may have to be downloaded.
}, 300_000);

afterAll(async () => {
	await server?.stop();
	await removeFolder(options.dataFolder);
}, 30_000);

it("answers Cypher", async () => {
	expect(await run(server, "RETURN 1 + 1 AS sum")).toEqual([{ sum: 2 }]);
	const [component] = await run(server, "CALL dbms.components() YIELD versions, edition RETURN versions, edition");
	expect(component).toEqual({ versions: ["5.26.30"], edition: "community" });
});

it("keeps its password from everyone but its owner", async () => {
	for (const file of ["password", join("data", "dbms", "auth.ini")]) {
		expect((await stat(join(options.dataFolder, file))).mode & 0o777, file).toBe(0o600);
	}
	expect((await stat(options.dataFolder)).mode & 0o777).toBe(0o700);
	expect(server.password).toHaveLength(32);
	const shown = commandLines();
	expect(shown).toContain(`--home-dir=${options.dataFolder}`);
	expect(shown).not.toContain(server.password);
	await expect(run({ ...server, password: "neo4j" }, "RETURN 1")).rejects.toThrow(/unauthorized|credentials/i);
});

it("listens on loopback only", async () => {
	// A server on all addresses would answer at 127.0.0.2 as well, also on a machine without a network.
	const outside = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ internal }) => !internal);
	for (const address of ["127.0.0.2", "::1", ...outside.map((one) => one.address)]) {
		expect(await accepts(address, portOf(server.uri)), address).toBe(false);
		expect(await accepts(address, portOf(server.httpUrl ?? "")), address).toBe(false);
	}
	expect(await accepts("127.0.0.1", portOf(server.uri))).toBe(true);
});

it("serves the Neo4j Browser", async () => {
	const page = await fetch(server.browserUrl ?? "");
	expect(page.status).toBe(200);
	expect(await page.text()).toContain("<title>Neo4j Browser</title>");
	const discovery = (await (await fetch(server.httpUrl ?? "")).json()) as { bolt_direct: string };
	expect(discovery.bolt_direct).toBe(server.uri);
});

it("answers cypher-shell", async () => {
	const { command, arguments: given, environment } = server.cypherShell;
	const { stdout } = await promisify(execFile)(command, [...given, "--format", "plain", "RETURN 6 * 7 AS answer"], {
		env: { ...process.env, ...environment },
	});
	expect(stdout).toBe("answer\n42\n");
}, 20_000);

it("is found by another command of this project", async () => {
	const found = await findRunningNeo4j(options.dataFolder);
	expect(found).toMatchObject({
		uri: server.uri,
		password: server.password,
		httpUrl: server.httpUrl,
		ownerPid: process.pid,
	});
	if (found === null) return;
	expect(await cypherShellFor(found, jarsFolder, process.env)).toEqual(server.cypherShell);
});

it("lets nobody else have its store, and says who has it", async () => {
	await expect(startLocalNeo4j(options)).rejects.toMatchObject({
		code: "STORE_IN_USE",
		message: expect.stringMatching(new RegExp(`process ${process.pid} has held it since 2\\S+, serving ${server.uri}`)),
		details: { pid: process.pid, uri: server.uri },
	});
});

it("keeps the data between runs, and has stopped when stop() is over", async () => {
	const { password } = server;
	await run(server, "CREATE (:Person {name: 'kept'})");
	await Promise.all([server.stop(), server.stop()]);
	expect(javaRunsOn(options.dataFolder)).toBe(false);
	expect(await findRunningNeo4j(options.dataFolder)).toBeNull();

	server = await startLocalNeo4j({ ...options, browser: false });
	expect(server).toMatchObject({ password, httpUrl: null, browserUrl: null });
	expect(await run(server, "MATCH (p:Person) RETURN p.name AS name")).toEqual([{ name: "kept" }]);
}, 120_000);

it("tells when it dies by itself, and what it said last", async () => {
	const exit = new Promise<UnexpectedExit>((resolve) => server.onExit(resolve));
	process.kill(processesOf(options.dataFolder).java, "SIGKILL");
	expect(await exit).toMatchObject({
		message: expect.stringContaining("it was ended by SIGKILL"),
		lastLines: expect.arrayContaining([expect.stringContaining("Started.")]),
	});
	expect(await findRunningNeo4j(options.dataFolder)).toBeNull();
}, 20_000);

async function run({ uri, username, password }: LocalNeo4j, cypher: string): Promise<Record<string, unknown>[]> {
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
	try {
		return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
	} finally {
		await driver.close();
	}
}

function portOf(uri: string): number {
	return Number(new URL(uri).port);
}

function accepts(host: string, port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ host, port, timeout: 1_000 });
		const answer = (accepted: boolean) => {
			socket.destroy();
			resolve(accepted);
		};
		socket
			.once("connect", () => answer(true))
			.once("error", () => answer(false))
			.once("timeout", () => answer(false));
	});
}
