// Opens the graph that the settings mean: a server that is there already, or one of our own.
import type { Config } from "../config.ts";
import { type ConnectionOptions, connect, type Neo4j } from "./connection.ts";
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from "./local/start.ts";

/** A graph that answers. */
export interface OpenGraph {
	readonly neo4j: Neo4j;
	/** Where it answers, without the password. */
	readonly uri: string;
	/** Neo4j Browser of a server that this project runs; null otherwise. */
	readonly browserUrl: string | null;
	/** Called once when a server of our own ends by itself. */
	onExit(listener: (message: string) => void): void;
	/** Closes the connections, and stops the server if this process started it. */
	close(): Promise<void>;
}

/** @throws KnownError DATABASE_UNAVAILABLE, DATABASE_AUTH, and those of `startLocalNeo4j` */
export async function openGraph(
	config: Pick<Config, "neo4j" | "queryTimeoutMilliseconds" | "poolSize">,
	options: Pick<LocalNeo4jOptions, "environment" | "browser" | "heap" | "pageCache" | "onProgress" | "signal">,
): Promise<OpenGraph> {
	const { neo4j: wanted, queryTimeoutMilliseconds, poolSize } = config;
	if (!wanted.managed) {
		const { uri } = wanted;
		const neo4j = await connect({ ...wanted, queryTimeoutMilliseconds, poolSize });
		return { neo4j, uri, browserUrl: null, onExit: () => undefined, close: () => neo4j.close() };
	}
	const { database } = wanted;
	const local = await startLocalNeo4j({ ...wanted, ...options });
	return own(local, await connectTo(local, { database, queryTimeoutMilliseconds, poolSize }));
}

async function connectTo(
	local: LocalNeo4j,
	options: Pick<ConnectionOptions, "database" | "queryTimeoutMilliseconds" | "poolSize">,
): Promise<Neo4j> {
	const { uri, username, password } = local;
	try {
		return await connect({ uri, username, password, ...options });
	} catch (cause) {
		await local.stop();
		throw cause;
	}
}

function own(local: LocalNeo4j, neo4j: Neo4j): OpenGraph {
	return {
		neo4j,
		uri: local.uri,
		browserUrl: local.browserUrl,
		onExit: (listener) => local.onExit(({ message, lastLines }) => listener([message, ...lastLines].join("\n"))),
		async close() {
			await neo4j.close();
			await local.stop();
		},
	};
}
