// Writes a generated graph with the rows and the Cypher of the seed, so that it cannot differ from what the seed writes.
import { readCypher } from "#server/cypher";
import type { Neo4j } from "#server/neo4j/connection";
import type { DocumentEntry } from "#server/seed/files/entries";
import { prepareGraph } from "#server/seed/load/prepare";
import { writing } from "#server/seed/load/steps";
import { documentRows } from "#server/seed/rows/documents";
import { entityRows, nameRows } from "#server/seed/rows/entities";
import { relationRows } from "#server/seed/rows/relations";
import { formatVersion, hashed, type Row } from "#server/seed/rows/row";
import type { Kind } from "#server/seed/rows/rows";
import { statementRows } from "#server/seed/rows/statements";
import { generate } from "./generate.ts";
import type { Sizes } from "./sizes.ts";

const rowsAtOnce = 2_000;
const documentsAtOnce = 20;

/** Into an empty database, in many transactions; what an abort leaves there is of no use. */
export async function loadGraph(
	neo4j: Neo4j,
	sizes: Sizes,
	signal: AbortSignal,
	onProgress: (message: string) => void,
): Promise<void> {
	await prepareGraph(neo4j);
	const { entities, documents } = generate(sizes);
	const rows = entityRows({ entities, documents: [] });
	await write(neo4j, "names", nameRows(rows));
	await write(neo4j, "entities", rows);
	onProgress(`${rows.length} entities`);
	await loadDocuments(neo4j, documents, signal, onProgress);
	const speakers = entities.filter(({ id }) => id.startsWith("person:")).map(({ id }) => id);
	onProgress("who speaks about whom");
	// Speaker by speaker: in one transaction it would need more memory than all else.
	const speaksAbout = `MATCH (speaker:Entity) WHERE speaker.id IN $speakers\n${readCypher("load/speaksAbout")}`;
	for (const some of chunks(speakers, rowsAtOnce)) {
		signal.throwIfAborted();
		await neo4j.write((transaction) => transaction.run(speaksAbout, { speakers: some }));
	}
	await neo4j.write(async (transaction) => {
		await transaction.run(readCypher("load/lockGraph"));
		await transaction.run(readCypher("load/stampGraph"), { seededAt: "2024-12-08T00:00:00Z", formatVersion });
	});
	await settle(neo4j);
}

async function loadDocuments(
	neo4j: Neo4j,
	documents: Iterable<DocumentEntry>,
	signal: AbortSignal,
	onProgress: (message: string) => void,
): Promise<void> {
	let statements = 0;
	let toldAt = performance.now();
	for (const some of chunks(documents, documentsAtOnce)) {
		signal.throwIfAborted();
		const { relations, evidence } = relationRows(some);
		const rows = statementRows(some);
		await write(neo4j, "documents", documentRows(some));
		await write(neo4j, "statements", rows);
		await write(neo4j, "relations", relations);
		await write(neo4j, "evidence", evidence);
		statements += rows.length;
		if (performance.now() - toldAt > 5_000) {
			toldAt = performance.now();
			onProgress(`${statements} statements`);
		}
	}
}

/** What the planner knows about the data is what it will be asked about. */
async function settle(neo4j: Neo4j): Promise<void> {
	await neo4j.change(readCypher("load/awaitIndexes"));
	await neo4j.change("CALL db.resampleOutdatedIndexes()");
	await neo4j.change("CALL db.prepareForReplanning()");
}

async function write(neo4j: Neo4j, kind: Kind, rows: readonly Row[]): Promise<void> {
	const steps = writing.filter((step) => step.kind === kind && step.parts.includes("added"));
	for (const some of chunks(rows.map(hashed), rowsAtOnce)) {
		await neo4j.write(async (transaction) => {
			for (const step of steps) {
				const concerned = some.filter((row) => step.concerns(row));
				if (concerned.length === 0) continue;
				const expected = concerned.reduce((sum, row) => sum + step.expected(row), 0);
				const [written] = await transaction.run(readCypher(step.file), { rows: concerned });
				if (written?.[0] !== expected) {
					throw new Error(`${step.file}: wanted ${expected} written, got ${String(written?.[0])}`);
				}
			}
		});
	}
}

function* chunks<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
	let chunk: Item[] = [];
	for (const item of items) {
		chunk.push(item);
		if (chunk.length < size) continue;
		yield chunk;
		chunk = [];
	}
	if (chunk.length > 0) yield chunk;
}
