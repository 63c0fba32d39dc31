// Writes a generated graph with the load of the seed, so that it cannot differ from what the seed writes.
import { setImmediate as breathe } from "node:timers/promises";
import { readCypher } from "#server/cypher";
import type { Neo4j } from "#server/neo4j/connection";
import { load } from "#server/seed/load/load";
import { prepareGraph } from "#server/seed/load/prepare";
import { type Spool, spoolRows } from "#server/seed/spool/spool";
import { generate } from "./generate.ts";
import type { Sizes } from "./sizes.ts";

/** Into an empty database; what an abort leaves there is of no use. */
export async function loadGraph(
	neo4j: Neo4j,
	sizes: Sizes,
	signal: AbortSignal,
	onProgress: (message: string) => void,
): Promise<void> {
	onProgress("making the rows");
	const rows = await rowsOf(sizes, signal);
	let toldAt = performance.now();
	try {
		await prepareGraph(neo4j);
		const onBatch = (done: number, total: number): void => {
			signal.throwIfAborted();
			if (performance.now() - toldAt < 5_000) return;
			toldAt = performance.now();
			onProgress(`${done} of ${total} rows`);
		};
		// Nobody reads meanwhile.
		await load(neo4j, rows, onBatch, { noticeMilliseconds: 0 });
	} finally {
		rows.remove();
	}
	await settle(neo4j);
}

/** The rows of a generated graph, on disk until they are removed. */
export function rowsOf(sizes: Sizes, signal: AbortSignal): Promise<Spool> {
	return spoolRows(async (rows) => {
		const { entities, documents } = generate(sizes);
		rows.entities(entities);
		for (const document of documents) {
			rows.document(document);
			const { id: documentId, value, relations } = document;
			// One by one: no two documents tell of the same.
			for (const relation of relations) rows.told([{ relation, documentId, publishedOn: value.publishedOn }]);
			// Lets the process hear signals between the documents.
			await breathe();
			signal.throwIfAborted();
		}
	});
}

/** What the planner knows about the data is what it will be asked about. */
export async function settle(neo4j: Neo4j): Promise<void> {
	await neo4j.change(readCypher("load/awaitIndexes"));
	await neo4j.change("CALL db.resampleOutdatedIndexes()");
	await neo4j.change("CALL db.prepareForReplanning()");
}
