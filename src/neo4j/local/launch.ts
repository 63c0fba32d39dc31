// One try to start Neo4j on given ports.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { inWords, isPortClash, startFailed } from "./failures.ts";
import { passwordOf } from "./password.ts";
import { type Addresses, answers } from "./readiness.ts";
import { javaArguments, type Settings, writeSettings } from "./settings.ts";
import type { HeldStore } from "./store.ts";
import { type SupervisedJava, superviseJava } from "./supervised.ts";

export interface Launch {
	readonly store: HeldStore;
	readonly settings: Settings;
	/** The folder of the server's jars. */
	readonly jars: string;
	readonly java: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly onProgress: (message: string) => void;
	readonly signal: AbortSignal | undefined;
}

/** A Neo4j that answers. */
export interface Launched {
	readonly server: SupervisedJava;
	readonly addresses: Addresses;
	readonly log: string;
}

const startMilliseconds = 120_000;

export function logOf(folder: string): string {
	return join(folder, "logs", "console.log");
}

/**
 * Returns when it answers; null if another process took one of the ports meanwhile.
 * @throws KnownError NEO4J_START_FAILED, STORE_IN_USE; the reason of an abort. Nothing runs then.
 */
export async function launch(given: Launch): Promise<Launched | null> {
	const { store, settings, signal } = given;
	const addresses = await prepare(store.folder, settings);
	signal?.throwIfAborted();
	const log = logOf(store.folder);
	const server = await superviseJava(
		{
			command: given.java,
			javaArguments: javaArguments(store.folder, given.jars, settings),
			folder: store.folder,
			log,
			lockFile: store.lockFile,
			token: store.token,
		},
		given.environment,
	);
	if (server === null) throw startFailed(store.folder, log, `${given.java} could not be run`);
	const why = await untilAnswer(server, addresses, given);
	if (why === null) return { server, addresses, log };
	await server.stop();
	signal?.throwIfAborted();
	if (isPortClash(log)) return null;
	throw startFailed(store.folder, log, why);
}

async function prepare(folder: string, settings: Settings): Promise<Addresses> {
	await mkdir(join(folder, "logs"), { recursive: true });
	await writeSettings(folder, settings);
	const { bolt, http } = settings.ports;
	return {
		uri: `bolt://127.0.0.1:${bolt}`,
		username: "neo4j",
		password: await passwordOf(folder),
		httpUrl: http === null ? null : `http://127.0.0.1:${http}`,
	};
}

/** Null when it answers, else why it does not. */
async function untilAnswer(
	server: SupervisedJava,
	addresses: Addresses,
	{ onProgress, signal }: Launch,
): Promise<string | null> {
	const enough = new AbortController();
	const bounds = [enough.signal, AbortSignal.timeout(startMilliseconds), ...(signal === undefined ? [] : [signal])];
	const bound = AbortSignal.any(bounds);
	const startedAt = performance.now();
	const ticker = setInterval(
		() => onProgress(`still starting, ${Math.round((performance.now() - startedAt) / 1000)} s`),
		3_000,
	);
	try {
		const answer = answers(addresses, bound).then(() =>
			bound.aborted ? `no answer within ${startMilliseconds / 1000} s` : null,
		);
		return await Promise.race([answer, server.ended.then(inWords)]);
	} catch (cause) {
		return `it refuses the password that is kept for it (${cause instanceof Error ? cause.message : String(cause)})`;
	} finally {
		clearInterval(ticker);
		enough.abort();
	}
}
