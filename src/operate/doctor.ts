// `npm run doctor`: tells what is wrong with the graph, and how to repair it; changes nothing.
import { parseArgs } from "node:util";
import { openNeo4j } from "../analysis/openNeo4j.ts";
import { readConfig } from "../config.ts";
import { KnownError } from "../errors.ts";
import { type Examination, examine } from "./findings.ts";

const usage = `Usage: npm run doctor

Examines the graph in the server of NEO4J_URI, else in the one that npm start runs: what every statement and relation must
have, what is derived, constraints, indexes, and the format. Changes nothing; says how to repair what it finds.
Exit code: 0 all is in order, 1 something is not, 2 it could not be examined.`;

/** Who reads of a hundred knows that there are more. */
const findingsShown = 20;

process.exitCode = await run();

async function run(): Promise<number> {
	try {
		if (parseArgs({ options: { help: { type: "boolean" } } }).values.help) {
			console.log(usage);
			return 0;
		}
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		return 2;
	}
	try {
		return (await tellAll()) === 0 ? 0 : 1;
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return 2;
	}
}

/** How many findings there are. */
async function tellAll(): Promise<number> {
	// A graph of millions takes longer than a question of a client may.
	const neo4j = await openNeo4j({ ...readConfig(process.env), queryTimeoutMilliseconds: 600_000 });
	try {
		let found = 0;
		for await (const examination of examine(neo4j)) {
			console.log(inWords(examination));
			found += examination.findings.length;
		}
		console.log(found === 0 ? "All is in order." : `${found} findings.`);
		return found;
	} finally {
		await neo4j.close();
	}
}

function inWords({ title, findings, repair }: Examination): string {
	if (findings.length === 0) return `none   ${title}`;
	const more = findings.length - findingsShown;
	return [
		`${String(findings.length).padEnd(6)} ${title}`,
		...findings.slice(0, findingsShown).map((finding) => `         ${finding}`),
		...(more > 0 ? [`         and ${more} more`] : []),
		...repair.map((command) => `       repair: ${command}`),
	].join("\n");
}
