// The server that analysts ask: that of NEO4J_URI, or the one that `npm start` runs.
import type { Config } from "../config.ts";
import { KnownError } from "../errors.ts";
import { connect, type Neo4j } from "../neo4j/connection.ts";
import { findRunningNeo4j } from "../neo4j/local/running.ts";

/** @throws KnownError DATABASE_UNAVAILABLE, DATABASE_AUTH */
export async function openNeo4j({ neo4j, queryTimeoutMilliseconds }: Config): Promise<Neo4j> {
	const { database } = neo4j;
	if (!neo4j.managed) return connect({ ...neo4j, queryTimeoutMilliseconds });
	const running = await findRunningNeo4j(neo4j.dataFolder);
	if (running === null) throw noneRuns(neo4j.dataFolder);
	return connect({ ...running, database, queryTimeoutMilliseconds });
}

export function noneRuns(dataFolder: string): KnownError {
	return new KnownError(
		"DATABASE_UNAVAILABLE",
		`wanted a Neo4j, got none: NEO4J_URI is not set, and none runs on ${dataFolder} (npm start runs one)`,
	);
}
