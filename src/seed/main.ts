// `npm run seed`: the command line of the check and the load.
import { parseArgs } from "node:util";
import { type Config, readConfig } from "../config.ts";
import { KnownError } from "../errors.ts";
import { type BulkOptions, checkBulk, writeBulk } from "./bulk/bulk.ts";
import { checkSeed } from "./check/check.ts";
import { defaultSeedFolder } from "./folders.ts";
import { openNeo4j } from "./openNeo4j.ts";
import { progressOn } from "./progress.ts";
import { checkedRows, type OnProgress, writeSeed } from "./seed.ts";
import type { Spool } from "./spool/spool.ts";
import { inWords, summaryOfAll } from "./summary.ts";

const usage = `Usage: npm run seed [-- [folder] [--check | --bulk]]

Makes the graph in Neo4j what a seed folder says: adds what is new, changes what has changed, removes what is gone.
Loads into the server of NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE), else into the one that npm start
runs; if it runs none, one is started and stopped again.
  folder    default: the project's seed
  --check   only say what is wrong with the files; needs no database
  --bulk    fill an empty Neo4j of our own through neo4j-admin while it is stopped: for a large first load
  --help    show this`;

process.exitCode = await run();

/** The exit code: 0 done, 1 something is wrong with the files or the server, 2 with the arguments. */
async function run(): Promise<number> {
	const given = parse();
	if (typeof given === "number") return given;
	try {
		if (given.check) await check(given.folder);
		else await load(given.folder, given.bulk);
		return 0;
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return 1;
	}
}

async function check(folder: string): Promise<void> {
	const count = { entities: 0, documents: 0, statements: 0, evidence: 0 };
	const progress = progressOn(process.stderr);
	try {
		await checkSeed(folder, {
			entities({ length }) {
				count.entities += length;
			},
			document({ statements, relations }) {
				count.documents++;
				count.statements += statements.length;
				count.evidence += relations.length;
			},
			progress: (done, total) => progress.onProgress({ phase: "checking", done, total }),
		});
	} finally {
		progress.end();
	}
	console.log(
		`${folder} is in order: ${count.entities} entities, ${count.documents} documents, ${count.statements} statements, evidence for relations in ${count.evidence} places`,
	);
}

async function load(folder: string, isBulk: boolean): Promise<void> {
	const progress = progressOn(process.stderr);
	try {
		const config = readConfig(process.env);
		if (isBulk) await checkBulk(config, toBulk());
		// Before the connection: who misspelt a file need not wait for a server.
		const rows = await checkedRows(folder, progress.onProgress);
		progress.end();
		try {
			if (isBulk) await writeBulk(config, rows, toBulk());
			else await write(config, rows, progress.onProgress, progress.end);
			if (isBulk) console.log(inWords(summaryOfAll(rows)));
		} finally {
			rows.remove();
		}
	} finally {
		progress.end();
	}
}

function toBulk(): BulkOptions {
	return { environment: process.env, tell: (message) => console.error(message) };
}

async function write(config: Config, rows: Spool, onProgress: OnProgress, end: () => void): Promise<void> {
	const neo4j = await openNeo4j(config, process.env, (message) => console.error(message));
	try {
		const summary = await writeSeed(neo4j, rows, onProgress);
		end();
		console.log(inWords(summary));
	} finally {
		end();
		await neo4j.close();
	}
}

function parse(): { folder: string; check: boolean; bulk: boolean } | number {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				check: { type: "boolean", default: false },
				bulk: { type: "boolean", default: false },
				help: { type: "boolean", default: false },
			},
		});
		if (values.help) {
			console.log(usage);
			return 0;
		}
		if (positionals.length > 1) throw new Error(`wanted at most one folder, got ${positionals.join(", ")}`);
		if (values.check && values.bulk) throw new Error("wanted --check or --bulk, got both");
		return { folder: positionals[0] ?? defaultSeedFolder(), check: values.check, bulk: values.bulk };
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		return 2;
	}
}
