// The first load of a large seed: neo4j-admin makes the store of the files while no server runs on it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCypher } from "../../cypher.ts";
import { KnownError } from "../../errors.ts";
import type { Neo4j } from "../../neo4j/connection.ts";
import { importGraph } from "../../neo4j/local/admin.ts";
import { findRunningNeo4j } from "../../neo4j/local/running.ts";
import type { LocalNeo4jOptions } from "../../neo4j/local/start.ts";
import { replaceStore } from "../../neo4j/local/stopped.ts";
import { openGraph } from "../../neo4j/open.ts";
import { prepareGraph } from "../load/prepare.ts";
import { finishing } from "../load/steps.ts";
import type { Spool } from "../spool/spool.ts";
import { separatorOption } from "./table.ts";
import { writeTables } from "./tables.ts";

/** The server whose store is filled. */
export type BulkTarget = Parameters<typeof openGraph>[0];

/** Heap and page cache are those of the server that makes the indexes. */
export interface BulkOptions extends Pick<LocalNeo4jOptions, "environment" | "heap" | "pageCache"> {
	/** What is being done, for a person. */
	readonly tell: (message: string) => void;
}

/**
 * Makes sure that there is an empty store of our own to fill, on which no server runs.
 * @throws KnownError NOT_FOR_BULK
 */
export async function checkBulk(config: BulkTarget, options: BulkOptions): Promise<void> {
	const { neo4j } = config;
	if (!neo4j.managed) throw refused(`NEO4J_URI is set (${neo4j.uri})`);
	const running = await findRunningNeo4j(neo4j.dataFolder);
	if (running !== null) throw refused(`process ${running.ownerPid} runs one on ${neo4j.dataFolder}: stop it first`);
	if (!existsSync(join(neo4j.dataFolder, "data", "databases", "neo4j"))) return;
	const isEmpty = await whileOpen(config, options, async (graph) => {
		const { rows } = await graph.read("MATCH (node) RETURN 1 LIMIT 1");
		return rows.length === 0;
	});
	if (!isEmpty)
		throw refused(`the one in ${neo4j.dataFolder} holds a graph, which npm run seed changes without --bulk`);
}

/**
 * Fills the store with the rows of a checked seed, constraints and indexes included. What is cut off leaves it
 * empty, or marked as loading: `npm run seed` finishes it.
 * @throws KnownError NEO4J_ADMIN_FAILED, STORE_IN_USE
 */
export async function writeBulk(config: BulkTarget, spool: Spool, options: BulkOptions): Promise<void> {
	const { neo4j } = config;
	if (!neo4j.managed) throw refused("NEO4J_URI is set");
	options.tell("writing the files for neo4j-admin");
	const { nodes, edges } = writeTables(spool);
	options.tell("importing them");
	await replaceStore({ ...neo4j, environment: options.environment }, (run) =>
		importGraph(run, [
			...nodes.map((path) => `--nodes=${path}`),
			...edges.map((path) => `--relationships=${path}`),
			separatorOption,
			"--bad-tolerance=0",
			`--report-file=${spool.scratch.path("import.report")}`,
		]),
	);
	options.tell("constraints and indexes");
	await whileOpen(config, options, async (graph) => {
		for (const file of finishing.filter((name) => name.includes("emptyLists"))) await graph.change(readCypher(file));
		await prepareGraph(graph);
		await graph.write((transaction) => transaction.run(readCypher("load/markLoaded")));
	});
}

async function whileOpen<Result>(
	config: BulkTarget,
	{ tell, ...options }: BulkOptions,
	work: (neo4j: Neo4j) => Promise<Result>,
): Promise<Result> {
	const graph = await openGraph(config, { ...options, browser: false, onProgress: ({ message }) => tell(message) });
	try {
		return await work(graph.neo4j);
	} finally {
		await graph.close();
	}
}

function refused(got: string): KnownError {
	return new KnownError("NOT_FOR_BULK", `--bulk: wanted an empty Neo4j of our own that is stopped, got: ${got}`);
}
