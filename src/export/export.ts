// `npm run export`: the running graph, or a part of it, in the words of other programs.
import { openNeo4j } from "../analysis/openNeo4j.ts";
import { readSchema } from "../api/schema.ts";
import { readConfig } from "../config.ts";
import { KnownError } from "../errors.ts";
import { type Command, readCommand, usage } from "./commandLine.ts";
import { formats } from "./formats/formats.ts";
import { openExport } from "./graph.ts";
import { print, save } from "./target.ts";
import { readWhere } from "./where.ts";

process.exitCode = await run(process.argv.slice(2));

/** The exit code: 0 exported, 1 a name or the server is wrong, 2 the arguments are. */
async function run(words: string[]): Promise<number> {
	try {
		const command = readCommand(words);
		if (command === null) process.stdout.write(usage);
		else await exportAll(command);
		return 0;
	} catch (error) {
		// Whoever reads us has enough, as `head` has after ten lines.
		if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return error.code === "BAD_ARGUMENT" ? 2 : 1;
	}
}

async function exportAll({ format, where, to }: Command): Promise<void> {
	const schema = readSchema();
	// Before the connection: who misspelt a key need not wait for a server.
	const filter = readWhere(schema, where);
	const { isFolder, write } = formats[format];
	const neo4j = await openNeo4j(readConfig(process.env));
	try {
		const pieces = write(await openExport(neo4j, schema, filter));
		if (to === null) await print(pieces);
		else await save(pieces, to, isFolder);
	} finally {
		await neo4j.close();
	}
}
