// The server that a seed goes to: that of NEO4J_URI, the one that `npm start` runs, or one of our own for as long as it takes.
import type { Config } from "../config.ts";
import { connect, type Neo4j } from "../neo4j/connection.ts";
import { findRunningNeo4j } from "../neo4j/local/running.ts";
import { openGraph } from "../neo4j/open.ts";

/**
 * @param tell what a server that has to be started first is doing
 * @returns the connection; closing it stops what was started
 * @throws KnownError DATABASE_UNAVAILABLE, DATABASE_AUTH, and those of `startLocalNeo4j`
 */
export async function openNeo4j(
	config: Config,
	environment: NodeJS.ProcessEnv,
	tell: (message: string) => void,
): Promise<Neo4j> {
	const { neo4j, queryTimeoutMilliseconds } = config;
	const running = neo4j.managed ? await findRunningNeo4j(neo4j.dataFolder) : null;
	if (running) return connect({ ...running, database: neo4j.database, queryTimeoutMilliseconds });
	const graph = await openGraph(config, { environment, onProgress: ({ message }) => tell(message) });
	return { ...graph.neo4j, close: () => graph.close() };
}
