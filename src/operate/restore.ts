// `npm run restore`: makes the graph of the Neo4j that npm start runs what a backup says.
import { existsSync } from "node:fs";
import { KnownError } from "../errors.ts";
import { restore } from "../neo4j/local/stopped.ts";
import { ownNeo4j, runOnFile } from "./command.ts";

const usage = `Usage: npm run restore -- --from FILE

Makes the graph what a file of npm run backup says. The Neo4j that npm start runs must be stopped. What was there is set
aside, until the next restore. Start with SEED_FOLDER=none, or the seed makes the graph its own again.`;

process.exitCode = await runOnFile("from", usage, async (file) => {
	const { dataFolder, jarsFolder, version } = ownNeo4j(process.env);
	if (!existsSync(file))
		throw new KnownError("BAD_ARGUMENT", `--from: wanted a file of npm run backup, got ${file}: not there`);
	const onProgress = ({ message }: { message: string }): void => console.error(message);
	const aside = await restore({ dataFolder, jarsFolder, version, environment: process.env, onProgress }, file);
	console.log(
		`The graph in ${dataFolder} is that of ${file}${aside === null ? "" : `; what was there is in ${aside}`}`,
	);
});
