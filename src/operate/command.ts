// What the operator's commands have in common: one option that is a file, the Neo4j of this project, one line for a failure.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Config, readConfig } from "../config.ts";
import { KnownError } from "../errors.ts";

export type OwnNeo4j = Extract<Config["neo4j"], { managed: true }>;

/** @throws KnownError BAD_SETTING where NEO4J_URI names a server that is not this project's */
export function ownNeo4j(environment: NodeJS.ProcessEnv): OwnNeo4j {
	const { neo4j } = readConfig(environment);
	if (neo4j.managed) return neo4j;
	throw new KnownError(
		"BAD_SETTING",
		`NEO4J_URI: wanted it unset, since only the Neo4j that npm start runs can be backed up here; got ${neo4j.uri}: use that server's own tools (neo4j-admin database dump, or its provider's snapshots)`,
	);
}

/** Runs a command whose one option is a file; its exit code: 0 done, 1 it failed, 2 the arguments are wrong. */
export async function runOnFile(option: string, usage: string, work: (file: string) => Promise<void>): Promise<number> {
	const file = fileGiven(option, usage);
	if (typeof file === "number") return file;
	try {
		await work(resolve(file));
		return 0;
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return 1;
	}
}

function fileGiven(option: string, usage: string): string | number {
	try {
		const { values } = parseArgs({ options: { [option]: { type: "string" }, help: { type: "boolean" } } });
		if (values["help"]) {
			console.log(usage);
			return 0;
		}
		const file = values[option];
		if (typeof file !== "string" || file === "") throw new Error(`--${option}: wanted a file, got nothing`);
		return file;
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		return 2;
	}
}
