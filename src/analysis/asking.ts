// What `npm run ask` prints, by the words of its command line.
import { readConfig } from "../config.ts";
import { neverWhileLoading } from "../neo4j/loading.ts";
import { rowsOf } from "./answer.ts";
import { type Command, readCommand } from "./commandLine.ts";
import { formats } from "./formats/formats.ts";
import { helpOf, listOf } from "./listing.ts";
import { openNeo4j } from "./openNeo4j.ts";
import { readValues, resolveNames } from "./parameters.ts";
import { readLibrary } from "./questions/library.ts";

const usage = `Usage: npm run ask [-- <question> [--<parameter> <value> …] [--format table|csv|json|ndjson]]

Answers a question of the library out of the graph of NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE),
else out of the one that npm start runs. Without a question: lists all. Reads only.
  --help             what a question takes and returns; without a question: this
  --format <name>    table, csv, json or ndjson; default: table
  --library <folder> questions of your own instead: .cypher files with headers as in cypher/analysis
An entity is given by id, name or any alias; case and diacritics do not count.
`;

/** @throws KnownError; BAD_ARGUMENT where the words are wrong rather than a name or the server */
export async function* asking(words: string[], environment: NodeJS.ProcessEnv): AsyncGenerator<string> {
	const command = readCommand(words);
	switch (command.kind) {
		case "usage":
			return yield usage;
		case "list":
			return yield listOf(readLibrary(command.library));
		case "help":
			return yield helpOf(command.question);
		case "ask":
			return yield* answer(command, environment);
	}
}

async function* answer(
	{ question, given, format }: Command & { kind: "ask" },
	environment: NodeJS.ProcessEnv,
): AsyncGenerator<string> {
	// Before the connection: who misspelt a date need not wait for a server.
	const values = readValues(question, given);
	const neo4j = await openNeo4j(readConfig(environment));
	try {
		const graph = neverWhileLoading(neo4j);
		const parameters = await resolveNames(graph, question, values);
		yield* formats[format](question.columns, rowsOf(graph, question, parameters));
	} finally {
		await neo4j.close();
	}
}
