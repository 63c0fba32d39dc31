// Asks a question as its command line does, in this process: words in, rows or texts out. A process costs half a second.
import { rowsOf } from "../../src/analysis/answer.ts";
import { asking } from "../../src/analysis/asking.ts";
import { readCommand } from "../../src/analysis/commandLine.ts";
import { readValues, resolveNames, type Values } from "../../src/analysis/parameters.ts";
import type { Question } from "../../src/analysis/questions/question.ts";
import type { Neo4j, Row } from "../../src/neo4j/connection.ts";
import { shared } from "./command.ts";

/** What `npm run ask` prints. @throws what it tells */
export async function printed(words: string[], environment: NodeJS.ProcessEnv = shared()): Promise<string> {
	let text = "";
	for await (const part of asking(words, { ...process.env, ...environment })) text += part;
	return text;
}

/** The question that the words ask, and the values of its parameters, names resolved. */
export async function read(neo4j: Neo4j, words: string[]): Promise<{ question: Question; values: Values }> {
	const command = readCommand(words);
	if (command.kind !== "ask") throw new Error(`wanted a question, got ${words.join(" ")}`);
	const { question, given } = command;
	return { question, values: await resolveNames(neo4j, question, readValues(question, given)) };
}

/** The rows that answer the words. */
export async function asked(neo4j: Neo4j, words: string[]): Promise<{ question: Question; rows: Row[] }> {
	const { question, values } = await read(neo4j, words);
	const rows: Row[] = [];
	for await (const row of rowsOf(neo4j, question, values)) rows.push(row);
	return { question, rows };
}

/** Of rows that are there already. */
export async function* stream(rows: readonly Row[]): AsyncGenerator<Row> {
	yield* rows;
}
