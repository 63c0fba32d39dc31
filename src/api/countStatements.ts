// A connection to the graph that tells how many statements it was asked for, and how many of them run.
import type { Neo4j } from "../neo4j/connection.ts";
import type { Metrics } from "./metrics.ts";

/** The same connection; its reads are counted while they run. */
export function countStatements(neo4j: Neo4j, { statements, statementsRunning }: Metrics): Neo4j {
	return {
		...neo4j,
		async read(cypher, parameters, signal) {
			statements.inc();
			statementsRunning.inc();
			try {
				return await neo4j.read(cypher, parameters, signal);
			} finally {
				statementsRunning.dec();
			}
		},
	};
}
