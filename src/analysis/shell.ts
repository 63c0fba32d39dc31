// `npm run cypher`: the real cypher-shell on the running graph, without an address to type; it reads unless --write is given.
import { spawn } from "node:child_process";
import { type Config, readConfig } from "../config.ts";
import { KnownError } from "../errors.ts";
import { type CypherShell, cypherShell } from "../neo4j/local/cypherShell.ts";
import { areThere, fetchJars, jarsOf } from "../neo4j/local/jars.ts";
import type { Addresses } from "../neo4j/local/readiness.ts";
import type { ReleaseName } from "../neo4j/local/releases.ts";
import { findTools } from "../neo4j/local/tools.ts";
import { addressOf, running } from "./openNeo4j.ts";
import { ownServer } from "./ownServer.ts";

const usage = `Usage: npm run cypher [-- [--write] [arguments of cypher-shell] [statement]]

Opens cypher-shell on the graph of NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE), else on the one that
npm start runs. Reads standard input where that is no terminal.
  --write        allow statements that write; without it the server refuses them
  --connection   print the server's uri, username, password and database as JSON, for a driver, and open nothing
  --help         show this, and what cypher-shell itself takes
`;

/** Java reads its arguments in the locale's encoding, which in a bare container is not UTF-8: names got lost there. */
const locale = process.platform === "linux" ? { LC_ALL: "C.UTF-8" } : {};

process.exitCode = await run(process.argv.slice(2));

/** The exit code: that of cypher-shell, or 1 where it cannot be started. */
async function run(words: string[]): Promise<number> {
	try {
		const config = readConfig(process.env);
		if (words.includes("--connection")) {
			console.log(JSON.stringify(await addressOf(config)));
			return 0;
		}
		if (words.includes("--help")) process.stdout.write(`${usage}\n`);
		const shell = await shellFor(config);
		const mode = words.includes("--write") ? "write" : "read";
		const passedOn = words.filter((word) => word !== "--write");
		return await opened(shell, ["--access-mode", mode, ...passedOn]);
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return 1;
	}
}

/** @throws KnownError DATABASE_UNAVAILABLE, MISSING_TOOL */
async function shellFor({ neo4j }: Config): Promise<CypherShell> {
	if (neo4j.managed) {
		const server = await running(neo4j.dataFolder);
		return shellOf(server, server.version, neo4j.jarsFolder);
	}
	// Any release of cypher-shell will do: the one that npm start would run.
	const own = ownServer(process.env);
	const shell = await shellOf({ ...neo4j, httpUrl: null }, own.version, own.jarsFolder);
	return { ...shell, environment: { ...shell.environment, NEO4J_DATABASE: neo4j.database } };
}

/** Fetches the jars first where nobody has yet: a server of others runs without them. */
async function shellOf(server: Addresses, version: ReleaseName, jarsFolder: string): Promise<CypherShell> {
	const jars = jarsOf(version, jarsFolder);
	const { java, maven } = await findTools(version, process.env, !areThere(jars));
	if (!areThere(jars) && maven !== null) {
		await fetchJars(version, jars, { maven, environment: process.env, onProgress: console.error, signal: undefined });
	}
	return cypherShell(java.command, jars.shell, server);
}

/** Runs it in this terminal until it ends. */
function opened(shell: CypherShell, words: readonly string[]): Promise<number> {
	// cypher-shell refuses NEO4J_URI beside NEO4J_ADDRESS.
	const { NEO4J_URI: _, ...environment } = process.env;
	const child = spawn(shell.command, ["-Dfile.encoding=UTF-8", ...shell.arguments, ...words], {
		stdio: "inherit",
		env: { ...environment, ...locale, ...shell.environment },
	});
	// Ctrl-C reaches both; cypher-shell ends a statement by it, and we wait for cypher-shell.
	process.on("SIGINT", () => {});
	for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("exit", (code) => resolve(code ?? 1));
	});
}
