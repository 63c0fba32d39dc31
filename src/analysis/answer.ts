// The rows of an answer: what the statement returns, or what an algorithm makes of it.
import { KnownError } from "../errors.ts";
import type { Neo4j, Row } from "../neo4j/connection.ts";
import { algorithms } from "./networks/algorithms.ts";
import type { Values } from "./parameters.ts";
import type { Column, Question } from "./questions/question.ts";

/**
 * One by one as they come; an algorithm needs all edges first.
 * @throws KnownError BAD_ARGUMENT where the server refuses the statement, or it returns other columns than are declared
 */
export async function* rowsOf(neo4j: Neo4j, question: Question, parameters: Values): AsyncGenerator<Row> {
	const { algorithm, columns, edges } = question;
	const computed = algorithm === null ? undefined : algorithms[algorithm.name];
	const rows = returned(neo4j, question, parameters, computed === undefined ? columns : edges);
	if (computed === undefined) return yield* rows;
	const read: Row[] = [];
	for await (const edge of rows) read.push(edge);
	yield* computed.answer(read);
}

async function* returned(
	neo4j: Neo4j,
	{ file, cypher }: Question,
	parameters: Values,
	declared: readonly Column[],
): AsyncGenerator<Row> {
	try {
		for await (const row of neo4j.stream(cypher, parameters)) {
			if (row.length !== declared.length) {
				throw new KnownError(
					"BAD_ARGUMENT",
					`${file}: wanted a line "// @column name Type  Text" for each column of the RETURN, got ${declared.length} for ${row.length}`,
				);
			}
			yield row;
		}
	} catch (cause) {
		if (!String((cause as { code?: unknown }).code).startsWith("Neo.ClientError.Statement.")) throw cause;
		const [message = ""] = (cause as Error).message.split("\n");
		throw new KnownError("BAD_ARGUMENT", `${file}: wanted a statement that Neo4j can run, got: ${message}`, { cause });
	}
}
