// A connection to the graph that tells how many of its statements run.
import type { Neo4j } from "../neo4j/connection.ts";
import type { Metrics } from "./metrics.ts";

/** The same connection; its reads are counted while they run. */
export function countStatements(neo4j: Neo4j, { statementsRunning }: Metrics): Neo4j {
	return {
		...neo4j,
		async read(cypher, parameters) {
			statementsRunning.inc();
			try {
				return await neo4j.read(cypher, parameters);
			} finally {
				statementsRunning.dec();
			}
		},
	};
}
