// Starts a Neo4j Community of this project's own: one call from jars on Maven Central to an answering server.
import { type CypherShell, cypherShell } from "./cypherShell.ts";
import { inWords, lastLines, portTaken } from "./failures.ts";
import { areThere, fetchJars, jarsOf } from "./jars.ts";
import { type Launched, launch, logOf } from "./launch.ts";
import { choosePorts } from "./ports.ts";
import type { ReleaseName } from "./releases.ts";
import { type HeldStore, holdStore } from "./store.ts";
import { findTools } from "./tools.ts";

export interface LocalNeo4jOptions {
	/** The store, its password, logs and lock: kept between runs, one server at a time. */
	readonly dataFolder: string;
	/** The jars: may be shared by any number of data folders and processes. */
	readonly jarsFolder: string;
	readonly version: ReleaseName;
	/** Where JAVA_HOME and PATH are looked up; Maven and Java get it too. */
	readonly environment: NodeJS.ProcessEnv;
	/** 0 or none: a free one. */
	readonly boltPort?: number;
	readonly httpPort?: number;
	/** As Java writes it, `512m` or `1g`. Default: 512m. */
	readonly heap?: string;
	/** How much of the store is held in memory, written like `heap`. Default: 256m. */
	readonly pageCache?: string;
	/** Whether HTTP and the Neo4j Browser are served. Default: true. */
	readonly browser?: boolean;
	readonly onProgress?: (step: Progress) => void;
	/** Ends the start: whatever runs is stopped, and the promise rejects with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Where Java is looked for beyond JAVA_HOME and PATH. Default: where packages put it. */
	readonly javaFolders?: readonly string[];
}

export interface Progress {
	readonly phase: "resolving" | "starting" | "ready";
	readonly message: string;
}

/** A running server. It ends with this process, however that ends. */
export interface LocalNeo4j {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	/** Both null without `browser`. */
	readonly httpUrl: string | null;
	readonly browserUrl: string | null;
	readonly cypherShell: CypherShell;
	readonly version: ReleaseName;
	/** Of the Java. */
	readonly pid: number;
	/** Returns when it has stopped and the store is free. May be called twice. */
	stop(): Promise<void>;
	/** Called once if it ends without `stop()`. */
	onExit(listener: (exit: UnexpectedExit) => void): void;
}

export interface UnexpectedExit {
	/** What happened, for a person. */
	readonly message: string;
	readonly lastLines: readonly string[];
	readonly log: string;
}

/** @throws KnownError STORE_IN_USE, MISSING_TOOL, PORT_IN_USE, NEO4J_START_FAILED. Nothing runs then, and the store is free. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
	for (let triesLeft = 2; ; triesLeft--) {
		const server = await start(options);
		if (server !== null) return server;
		if (triesLeft === 0) throw portTaken(logOf(options.dataFolder));
	}
}

/** Null if another process took one of the ports between their choice and the start. */
async function start(options: LocalNeo4jOptions): Promise<LocalNeo4j | null> {
	const { version, environment, signal } = options;
	const store = await holdStore(options.dataFolder, signal);
	try {
		const jars = jarsOf(version, options.jarsFolder);
		const { java, maven } = await findTools(version, environment, !areThere(jars), options.javaFolders);
		if (maven !== null)
			await fetchJars(version, jars, { maven, environment, onProgress: telling(options, "resolving"), signal });
		const { boltPort = 0, httpPort = 0, browser = true } = options;
		const ports = await choosePorts({ bolt: boltPort, http: browser ? httpPort : null });
		const onProgress = telling(options, "starting");
		onProgress(`Neo4j ${version} on Java ${java.version} (${java.command}), store in ${store.folder}`);
		const settings = { version, ports, heap: options.heap ?? "512m", pageCache: options.pageCache ?? "256m" };
		const launched = await launch({
			store,
			settings,
			jars: jars.server,
			java: java.command,
			environment,
			onProgress,
			signal,
		});
		return launched && running(options, store, launched, cypherShell(java.command, jars.shell, launched.addresses));
	} catch (cause) {
		store.release();
		throw cause;
	}
}

function telling({ onProgress }: LocalNeo4jOptions, phase: Progress["phase"]): (message: string) => void {
	return (message) => onProgress?.({ phase, message });
}

function running(
	options: LocalNeo4jOptions,
	store: HeldStore,
	{ server, addresses, log }: Launched,
	shell: CypherShell,
): LocalNeo4j {
	const { uri, httpUrl } = addresses;
	store.announce({ uri, version: options.version, ...(httpUrl === null ? {} : { httpUrl }) });
	server.letGo();
	telling(options, "ready")(`Neo4j answers at ${uri}`);
	let stopping: Promise<void> | undefined;
	return {
		...addresses,
		browserUrl: httpUrl === null ? null : `${httpUrl}/browser/?dbms=${uri.replace("://", "://neo4j@")}&db=neo4j`,
		cypherShell: shell,
		version: options.version,
		pid: server.pid,
		stop: () => (stopping ??= server.stop()),
		onExit(listener) {
			void server.ended.then((ending) => {
				if (stopping !== undefined) return;
				listener({ message: `Neo4j is gone: ${inWords(ending)}; its log: ${log}`, lastLines: lastLines(log), log });
			});
		},
	};
}
