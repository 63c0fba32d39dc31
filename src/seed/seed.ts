// The seed as a whole: files to checked entries to rows to graph.
import type { Neo4j } from "../neo4j/connection.ts";
import { checkSeed } from "./check/check.ts";
import type { Seed } from "./files/entries.ts";
import { load } from "./load/load.ts";
import { prepareGraph } from "./load/prepare.ts";
import { rowsOf } from "./rows/rows.ts";
import { type SeedSummary, summaryOf } from "./summary.ts";

export interface SeedProgress {
	readonly phase: "checking" | "preparing" | "loading";
	/** Rows in the transaction, of all that have to go there; both 0 before the load. */
	readonly done: number;
	readonly total: number;
}

export type OnProgress = (progress: SeedProgress) => void;

/**
 * Makes the graph what a folder says.
 * @throws KnownError BAD_SEED before anything is written, DATABASE_UNAVAILABLE
 */
export async function seed(neo4j: Neo4j, folder: string, onProgress: OnProgress = () => {}): Promise<SeedSummary> {
	onProgress({ phase: "checking", done: 0, total: 0 });
	return writeSeed(neo4j, await checkSeed(folder), onProgress);
}

/**
 * Makes the graph what a checked seed says. A second run changes nothing; one that is cut off leaves the graph as it was.
 * @throws KnownError DATABASE_UNAVAILABLE
 */
export async function writeSeed(neo4j: Neo4j, checked: Seed, onProgress: OnProgress): Promise<SeedSummary> {
	onProgress({ phase: "preparing", done: 0, total: 0 });
	await prepareGraph(neo4j);
	const differences = await load(neo4j, rowsOf(checked), (done, total) =>
		onProgress({ phase: "loading", done, total }),
	);
	return summaryOf(differences);
}
