// `npm run browser`: the library and the colors of this graph for Neo4j Browser, as files to be dropped on its page.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readConfig } from "../config.ts";
import { KnownError } from "../errors.ts";
import { findRunningNeo4j } from "../neo4j/local/running.ts";
import { favoritesOf } from "./favorites.ts";
import { ownServer } from "./ownServer.ts";
import { ownLibrary, readLibrary } from "./questions/library.ts";

try {
	const { dataFolder } = ownServer(process.env);
	const folder = join(dirname(dataFolder), "neo4j-browser");
	const questions = readLibrary(ownLibrary);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, "questions.zip"), favoritesOf(questions));
	await copyFile(join(ownLibrary, "style.grass"), join(folder, "style.grass"));
	console.log(`${folder}/questions.zip   ${questions.length} questions, to be found under the star
${folder}/style.grass     colors and captions for each label
Drop them, one after the other, on the page of Neo4j Browser:
${await pageOf(dataFolder)}`);
} catch (error) {
	if (!(error instanceof KnownError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function pageOf(dataFolder: string): Promise<string> {
	if (!readConfig(process.env).neo4j.managed) return "that of the server which NEO4J_URI names";
	const running = await findRunningNeo4j(dataFolder);
	if (running?.httpUrl === undefined || running.httpUrl === null) return "npm start runs it, and says where";
	const address = running.uri.replace("://", "://neo4j@");
	return `${running.httpUrl}/browser/?dbms=${address}&db=neo4j (password in ${dataFolder}/password)`;
}
