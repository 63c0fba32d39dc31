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
	/** More than one where several processes answer. */
	readonly pids: readonly number[];
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

/** What makes a server of ours another one than that which is shipped. */
export interface Variation {
	readonly label: string;
	readonly environment: NodeJS.ProcessEnv;
	/** Above one, they share a port. */
	readonly processes: number;
}

const asShipped: Variation = { label: "", environment: {}, processes: 1 };

/** @param logFolder where each writes what it prints, as under a service manager */
export async function startServer(
	name: ServerName,
	neo4j: BenchNeo4j,
	logFolder: string,
	{ label, environment, processes }: Variation = asShipped,
): Promise<RunningServer> {
	const logFile = join(logFolder, `${name}${label.replaceAll(/[^a-z0-9]+/g, "-")}.log`);
	const log = openSync(logFile, "w");
	const preload = new URL("bench/servers/endWithParent.js", built).href;
	const script = processes > 1 ? "bench/servers/several.js" : scripts[name];
	const child = spawn(process.execPath, ["--import", preload, fileURLToPath(new URL(script, built))], {
		env: { ...process.env, ...environmentOf(name, neo4j), PROCESSES: String(processes), ...environment },
		stdio: ["ignore", log, log, "ipc"],
	});
	closeSync(log);
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	const told = new Promise<string>((resolve) =>
		child.on("message", ({ origin }: { origin?: string }) => origin !== undefined && resolve(origin)),
	);
	let pids: readonly number[] = [child.pid ?? 0];
	child.on("message", (message: { pids?: readonly number[] }) => {
		pids = message.pids ?? pids;
	});
	const stop = async () => {
		child.kill("SIGTERM");
		const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
		await ended;
		clearTimeout(impatience);
	};
	try {
		const isOurs = name === "ours";
		const origin = await (isOurs ? printedOrigin(child, logFile, processes) : Promise.race([told, gone(child, ended)]));
		return { name, origin, pids, stop };
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

async function printedOrigin(child: ChildProcess, logFile: string, processes: number): Promise<string> {
	const deadline = performance.now() + patienceMilliseconds;
	while (performance.now() < deadline && child.exitCode === null) {
		const printed = readFileSync(logFile, "utf8");
		const origin = /^GraphQL +(http\S+)\/graphql$/m.exec(printed)?.[1];
		if (origin !== undefined && printed.split("Ready.").length > processes) return `${origin}/graphql`;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error("no address");
}

async function gone(child: ChildProcess, ended: Promise<void>): Promise<never> {
	await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patienceMilliseconds).unref())]);
	throw new Error(`no address (exit code ${child.exitCode})`);
}
