// Starts the servers, each a process of its own, and ends them.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerName } from "./contestants.ts";

export interface BenchNeo4j {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	/** Null when it runs elsewhere: its processor time is not measured then. */
	readonly pid: number | null;
}

export interface RunningServer {
	readonly name: ServerName;
	readonly origin: string;
	readonly pid: number;
	stop(): Promise<void>;
}

const patienceMilliseconds = 60_000;
// This file is three below the project, where it is written as where it is built.
const built = new URL("../../../dist/", import.meta.url);
const scripts: Readonly<Record<ServerName, string>> = {
	ours: "main.js",
	"neo4j-graphql": "bench/servers/neo4jGraphql.js",
	dataloader: "bench/servers/dataLoader.js",
	floor: "bench/servers/floor.js",
};

/** @param logFolder where each writes what it prints, as under a service manager */
export async function startServer(name: ServerName, neo4j: BenchNeo4j, logFolder: string): Promise<RunningServer> {
	const logFile = join(logFolder, `${name}.log`);
	const log = openSync(logFile, "w");
	const preload = new URL("bench/servers/endWithParent.js", built).href;
	const child = spawn(process.execPath, ["--import", preload, fileURLToPath(new URL(scripts[name], built))], {
		env: { ...process.env, ...environmentOf(name, neo4j) },
		stdio: ["ignore", log, log, "ipc"],
	});
	closeSync(log);
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	const told = new Promise<string>((resolve) =>
		child.once("message", (message) => resolve((message as { origin: string }).origin)),
	);
	const stop = async () => {
		child.kill("SIGTERM");
		const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
		await ended;
		clearTimeout(impatience);
	};
	try {
		const origin = await (name === "ours" ? printedOrigin(child, logFile) : Promise.race([told, gone(child, ended)]));
		return { name, origin, pid: child.pid ?? 0, stop };
	} catch (cause) {
		await stop();
		throw new Error(`${name} did not start:\n${readFileSync(logFile, "utf8")}`, { cause });
	}
}

/** Ours as it is shipped: the only settings are those without which it would run a Neo4j and a seed of its own. */
function environmentOf(name: ServerName, { uri, username, password }: BenchNeo4j): NodeJS.ProcessEnv {
	const database = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: "neo4j" };
	return name === "ours" ? { ...database, PORT: "0", SEED_FOLDER: "none" } : { ...database, NODE_ENV: "production" };
}

async function printedOrigin(child: ChildProcess, logFile: string): Promise<string> {
	const deadline = performance.now() + patienceMilliseconds;
	while (performance.now() < deadline && child.exitCode === null) {
		const printed = readFileSync(logFile, "utf8");
		const origin = /^GraphQL +(http\S+)\/graphql$/m.exec(printed)?.[1];
		if (origin !== undefined && printed.includes("Ready.")) return `${origin}/graphql`;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error("no address");
}

async function gone(child: ChildProcess, ended: Promise<void>): Promise<never> {
	await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patienceMilliseconds).unref())]);
	throw new Error(`no address (exit code ${child.exitCode})`);
}
