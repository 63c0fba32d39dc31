// neo4j-admin on a store that no server runs on: its jars are among those of the server.
import { type ChildProcess, spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { KnownError } from "../../errors.ts";
import type { ReleaseName } from "./releases.ts";
import { releases } from "./releases.ts";

export interface AdminRun {
	readonly version: ReleaseName;
	/** The command. */
	readonly java: string;
	/** The folder of the server's jars. */
	readonly jars: string;
	/** The home of the server: holds conf/ and data/. */
	readonly home: string;
	readonly environment: NodeJS.ProcessEnv;
}

/**
 * Writes the graph into a file, which must not be there yet, readable by its owner only.
 * @throws KnownError NEO4J_ADMIN_FAILED with what it said; the file may be there, not whole
 */
export async function dump(run: AdminRun, file: string): Promise<void> {
	const admin = start(run, ["database", "dump", "neo4j", "--to-stdout"]);
	const said = textOf(admin);
	const written =
		admin.stdout && pipeline(admin.stdout, createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }));
	await finish("dump", admin, said, written);
}

/**
 * Makes the store of a home that has none out of a dump.
 * @throws KnownError NEO4J_ADMIN_FAILED with what it said
 */
export async function load(run: AdminRun, file: string): Promise<void> {
	const admin = start(run, ["database", "load", "neo4j", "--from-stdin"]);
	const said = textOf(admin);
	admin.stdout?.resume();
	await finish("load", admin, said, admin.stdin && pipeline(createReadStream(file), admin.stdin));
}

/**
 * Makes the store of a home that has none out of files of nodes and relationships.
 * @param options those of `neo4j-admin database import full`
 * @throws KnownError NEO4J_ADMIN_FAILED with what it said
 */
export async function importGraph(run: AdminRun, options: readonly string[]): Promise<void> {
	const admin = start(run, ["database", "import", "full", "neo4j", ...options]);
	const said = textOf(admin);
	admin.stdout?.resume();
	admin.stdin?.end();
	await finish("import", admin, said, null);
}

function start({ version, java, jars, home, environment }: AdminRun, command: readonly string[]): ChildProcess {
	const given = [
		"-Xmx512m",
		...releases[version].javaOptions,
		"-cp",
		join(jars, "*"),
		"org.neo4j.cli.AdminTool",
		...command,
	];
	return spawn(java, given, {
		env: { ...environment, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
		stdio: ["pipe", "pipe", "pipe"],
	});
}

async function finish(
	what: string,
	admin: ChildProcess,
	said: () => string,
	stream: Promise<void> | null,
): Promise<void> {
	const ended = new Promise<string>((resolve) => {
		admin.once("error", ({ message }) => resolve(message));
		admin.once("close", (code, signal) => resolve(signal ?? `exit code ${code}`));
	});
	// What the stream says is told only where the program itself found nothing wrong: it is often why the stream broke.
	const broken = await Promise.resolve(stream).then(
		() => null,
		(cause: NodeJS.ErrnoException) => {
			admin.kill();
			return cause;
		},
	);
	const ending = await ended;
	if (ending === "exit code 0" && broken === null) return;
	const why = broken !== null && broken.code !== "EPIPE" ? broken.message : `${ending}\n${said()}`;
	throw new KnownError("NEO4J_ADMIN_FAILED", `wanted neo4j-admin to ${what} the graph; got: ${why.trim()}`, {
		cause: broken ?? undefined,
	});
}

/** Its last lines, without those of a stack. */
function textOf({ stderr }: ChildProcess): () => string {
	let text = "";
	stderr?.on("data", (chunk: Buffer) => (text += chunk));
	return () =>
		text
			.split("\n")
			.filter((line) => line.trim() !== "" && !/^\s+at |--verbose/.test(line))
			.slice(-5)
			.map((line) => `  ${line}`)
			.join("\n");
}
