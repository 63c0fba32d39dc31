// The server that analysts ask: that of NEO4J_URI, or the one that `npm start` runs.
import type { Config } from "../config.ts";
import { KnownError } from "../errors.ts";
import { connect, type Neo4j } from "../neo4j/connection.ts";
import { findRunningNeo4j, type RunningNeo4j } from "../neo4j/local/running.ts";

/** What a driver needs to know. */
interface ServerAddress {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
}

/** @throws KnownError DATABASE_UNAVAILABLE, DATABASE_AUTH */
export async function openNeo4j(config: Config): Promise<Neo4j> {
	const { queryTimeoutMilliseconds } = config;
	return connect({ ...(await addressOf(config)), queryTimeoutMilliseconds });
}

/** @throws KnownError DATABASE_UNAVAILABLE where none runs */
export async function addressOf({ neo4j }: Config): Promise<ServerAddress> {
	const { uri, username, password } = neo4j.managed ? await running(neo4j.dataFolder) : neo4j;
	return { uri, username, password, database: neo4j.database };
}

/** @throws KnownError DATABASE_UNAVAILABLE where none runs */
export async function running(dataFolder: string): Promise<RunningNeo4j> {
	const found = await findRunningNeo4j(dataFolder);
	if (found !== null) return found;
	throw new KnownError(
		"DATABASE_UNAVAILABLE",
		`wanted a Neo4j, got none: NEO4J_URI is not set, and none runs on ${dataFolder} (npm start runs one)`,
	);
}
