// The seed as a whole: files to checked rows to graph.
import type { Neo4j } from "../neo4j/connection.ts";
import { type LoadOptions, load } from "./load/load.ts";
import { prepareGraph } from "./load/prepare.ts";
import { type Spool, spoolSeed } from "./spool/spool.ts";
import { type SeedSummary, summaryOf } from "./summary.ts";

export interface SeedProgress {
	readonly phase: "checking" | "preparing" | "loading";
	/** Files of all that are checked, or rows of all that have to be written; 0 of 0 while that is not known. */
	readonly done: number;
	readonly total: number;
}

export type OnProgress = (progress: SeedProgress) => void;

/**
 * Makes the graph what a folder says.
 * @throws KnownError BAD_SEED before anything is written, DATABASE_UNAVAILABLE
 */
export async function seed(
	neo4j: Neo4j,
	folder: string,
	onProgress: OnProgress = () => {},
	options: LoadOptions = {},
): Promise<SeedSummary> {
	const spool = await checkedRows(folder, onProgress);
	try {
		return await writeSeed(neo4j, spool, onProgress, options);
	} finally {
		spool.remove();
	}
}

/**
 * The rows of a folder, on disk until they are removed.
 * @throws KnownError BAD_SEED
 */
export function checkedRows(folder: string, onProgress: OnProgress): Promise<Spool> {
	onProgress({ phase: "checking", done: 0, total: 0 });
	return spoolSeed(folder, (done, total) => onProgress({ phase: "checking", done, total }));
}

/**
 * Makes the graph what a checked seed says. A second run changes nothing; one that is cut off leaves the graph as it was,
 * or marked as loading.
 * @throws KnownError DATABASE_UNAVAILABLE
 */
export async function writeSeed(
	neo4j: Neo4j,
	spool: Spool,
	onProgress: OnProgress,
	options: LoadOptions = {},
): Promise<SeedSummary> {
	onProgress({ phase: "preparing", done: 0, total: 0 });
	await prepareGraph(neo4j);
	const onBatch = (done: number, total: number): void => onProgress({ phase: "loading", done, total });
	return summaryOf(await load(neo4j, spool, onBatch, options));
}
