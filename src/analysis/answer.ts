// The rows of an answer: what the statement returns, or what an algorithm makes of it.
import type { Neo4j, Row } from "../neo4j/connection.ts";
import { algorithms } from "./networks/algorithms.ts";
import type { Values } from "./parameters.ts";
import type { Question } from "./questions/question.ts";

/** One by one as they come; an algorithm needs all edges first. */
export async function* rowsOf(neo4j: Neo4j, { algorithm, cypher }: Question, parameters: Values): AsyncGenerator<Row> {
	const rows = neo4j.stream(cypher, parameters);
	const computed = algorithm === null ? undefined : algorithms[algorithm.name];
	if (computed === undefined) return yield* rows;
	const edges: Row[] = [];
	for await (const edge of rows) edges.push(edge);
	yield* computed.answer(edges);
}
