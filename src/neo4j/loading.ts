// While a load of several transactions is under way, the graph is a mixture: nobody is answered from it.
import { readCypher } from "../cypher.ts";
import { KnownError } from "../errors.ts";
import type { Neo4j } from "./connection.ts";

/**
 * The load gives notice five times as long before it writes, so no answer holds what it wrote. In a cluster the look is
 * at the graph as it is now, and readers answer from one at least as new: so each sees a seed, whoever loaded it, that
 * ended before the look, and none that lags behind shows the middle of one.
 */
const lookMilliseconds = 1_000;

/**
 * The same graph, of which `read`, `stream` and `ping` throw KnownError GRAPH_LOADING while it is loaded in parts. That
 * is looked for before and after each of them, at most once a second.
 */
export function neverWhileLoading(neo4j: Neo4j): Neo4j {
	const loading = readCypher("load/loading");
	let lookedAt = Number.NEGATIVE_INFINITY;
	let look: Promise<unknown> = Promise.resolve();
	const guard = async (): Promise<void> => {
		if (performance.now() - lookedAt > lookMilliseconds) {
			lookedAt = performance.now();
			look = neo4j.readLatest(loading).then(({ rows }) => rows[0]?.[0]);
			// A look that failed tells nothing: the next read looks again.
			look.catch(() => {
				lookedAt = Number.NEGATIVE_INFINITY;
			});
		}
		const since = await look;
		if (since !== undefined)
			throw new KnownError("GRAPH_LOADING", `The graph has been loading since ${since}: try again later`);
	};
	return {
		...neo4j,
		async read(...statement) {
			await guard();
			const answer = await neo4j.read(...statement);
			await guard();
			return answer;
		},
		async *stream(...statement) {
			await guard();
			yield* neo4j.stream(...statement);
			await guard();
		},
		async ping() {
			await neo4j.ping();
			await guard();
		},
	};
}
