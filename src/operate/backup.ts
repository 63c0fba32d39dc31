// `npm run backup`: the graph of the Neo4j that npm start runs, in one file.
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { KnownError } from "../errors.ts";
import { backUp, recover } from "../neo4j/local/stopped.ts";
import { ownNeo4j, runOnFile } from "./command.ts";

const usage = `Usage: npm run backup -- --to FILE

Writes the graph into a file that is not there yet, by neo4j-admin. The Neo4j that npm start runs must be stopped.
Users and passwords of the database are not in it.`;

process.exitCode = await runOnFile("to", usage, async (file) => {
	const { dataFolder, jarsFolder, version } = ownNeo4j(process.env);
	if (existsSync(file)) throw new KnownError("BAD_ARGUMENT", `--to: wanted a new file, got ${file}, which exists`);
	if (!existsSync(dirname(file)))
		throw new KnownError("BAD_ARGUMENT", `--to: wanted a folder that exists, got ${dirname(file)}`);
	const onProgress = ({ message }: { message: string }): void => console.error(message);
	const options = { dataFolder, jarsFolder, version, environment: process.env, onProgress };
	try {
		await backUp(options, file);
	} catch (error) {
		if (!(error instanceof KnownError) || error.code !== "NEO4J_ADMIN_FAILED") throw error;
		console.error("Neo4j was not closed properly, perhaps: starting and stopping it once, to recover");
		await recover(options);
		await backUp(options, file);
	}
	console.log(`${file}: ${((await stat(file)).size / 1e6).toFixed(1)} MB`);
});
