// The process: opens the graph, seeds it, serves it, and stops all of it again.
import pino, { type Logger } from "pino";
import pretty from "pino-pretty";
import { type ApiServer, startServer } from "./api/server.ts";
import { type Config, readConfig } from "./config.ts";
import { KnownError } from "./errors.ts";
import { type OpenGraph, openGraph } from "./neo4j/open.ts";
import { seed } from "./seed/seed.ts";
import { inWords } from "./seed/summary.ts";

await main();

async function main(): Promise<void> {
	const stopping = new AbortController();
	const parts: { graph?: OpenGraph; server?: ApiServer } = {};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
		process.on(signal, () => {
			// Whoever asks twice does not want to wait.
			if (stopping.signal.aborted) process.exit(1);
			stopping.abort();
		});
	}
	try {
		const config = readConfig(process.env);
		const log = createLog(config);
		await start(config, log, parts, stopping.signal);
		await aborted(stopping.signal);
		log.info("stopping");
	} catch (error) {
		process.exitCode = stopping.signal.aborted ? 0 : report(error);
	} finally {
		await parts.server?.stop();
		await parts.graph?.close();
		// Connections to a database that hangs would keep this process alive for minutes.
		process.exit();
	}
}

async function start(
	config: Config,
	log: Logger,
	parts: { graph?: OpenGraph; server?: ApiServer },
	signal: AbortSignal,
): Promise<void> {
	const graph = await openGraph(config, {
		environment: process.env,
		signal,
		onProgress: ({ message }) => console.log(message),
	});
	parts.graph = graph;
	graph.onExit((message) => log.fatal(message));
	if (config.seedFolder !== null) {
		console.log(`Seed ${config.seedFolder}:`);
		console.log(inWords(await seed(graph.neo4j, config.seedFolder)));
	}
	signal.throwIfAborted();
	parts.server = await startServer(config, graph.neo4j, log);
	console.log(addresses(parts.server, graph, config));
}

function addresses({ origin }: ApiServer, { uri, browserUrl }: OpenGraph, { neo4j }: Config): string {
	const password = neo4j.managed ? `password in ${neo4j.dataFolder}/password` : `user ${neo4j.username}`;
	return [
		"",
		`Start page     ${origin}/`,
		`Playground     ${origin}/playground`,
		`GraphQL        ${origin}/graphql`,
		`Neo4j          ${uri} (${password})`,
		...(browserUrl === null ? [] : [`Neo4j Browser  ${browserUrl}`]),
		"",
		"Ready. Ctrl-C stops everything.",
	].join("\n");
}

function createLog({ logLevel }: Config): Logger {
	// Lines of JSON for programs; on a terminal a person reads them.
	if (!process.stdout.isTTY) {
		// In blocks: a write for each line is a call of the system for each request. The end of the process writes the rest.
		return pino({ level: logLevel }, pino.destination({ sync: false, minLength: 4096, periodicFlush: 100 }));
	}
	return pino({ level: logLevel }, pretty({ ignore: "pid,hostname,req,res,responseTime", messageFormat }));
}

const messageFormat = "{msg}{if req} {req.method} {req.url} {res.statusCode} in {responseTime} ms{end}";

async function aborted(signal: AbortSignal): Promise<void> {
	if (signal.aborted) return;
	await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}

function report(error: unknown): number {
	console.error(error instanceof KnownError ? error.message : error);
	return 1;
}
