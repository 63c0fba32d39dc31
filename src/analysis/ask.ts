// `npm run ask`: a question of the library, answered out of the running graph.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readConfig } from "../config.ts";
import { KnownError } from "../errors.ts";
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

process.exitCode = await run(process.argv.slice(2));

/** The exit code: 0 answered, 1 a name or the server is wrong, 2 the arguments are. */
async function run(words: string[]): Promise<number> {
	try {
		await print(textsFor(readCommand(words)));
		return 0;
	} catch (error) {
		// Whoever reads us has enough, as `head` has after ten lines.
		if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return error.code === "BAD_ARGUMENT" ? 2 : 1;
	}
}

async function* textsFor(command: Command): AsyncGenerator<string> {
	switch (command.kind) {
		case "usage":
			return yield usage;
		case "list":
			return yield listOf(readLibrary(command.library));
		case "help":
			return yield helpOf(command.question);
		case "ask":
			return yield* answer(command);
	}
}

async function* answer({ question, given, format }: Command & { kind: "ask" }): AsyncGenerator<string> {
	// Before the connection: who misspelt a date need not wait for a server.
	const values = readValues(question, given);
	const neo4j = await openNeo4j(readConfig(process.env));
	try {
		const parameters = await resolveNames(neo4j, question, values);
		yield* formats[format](question.columns, rowsOf(neo4j, question, parameters));
	} finally {
		await neo4j.close();
	}
}

async function print(texts: AsyncIterable<string>): Promise<void> {
	await pipeline(Readable.from(texts), process.stdout, { end: false });
}
