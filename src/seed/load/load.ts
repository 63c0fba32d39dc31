// The load: one transaction that turns the graph into what the rows say, so that readers see the old graph or the new one.
import { readCypher } from "../../cypher.ts";
import type { Neo4j, WriteTransaction } from "../../neo4j/connection.ts";
import { formatVersion } from "../rows/row.ts";
import { type Kind, kinds, type Rows } from "../rows/rows.ts";
import { type Difference, difference, type Existing, isEmpty } from "./difference.ts";
import { retrying } from "./retry.ts";
import { fileFor, writing } from "./steps.ts";

export type Differences = Readonly<Record<Kind, Difference>>;

/** Told after each batch: how many rows of how many are in the transaction. */
export type OnBatch = (done: number, total: number) => void;

/** What follows from the statements, in this order. */
const derived = ["load/speaksAboutStale", "load/speaksAbout"];

/** Rows sent at once: of 23,000 rows, neither 100 nor 10,000 at once were written faster. */
const batchSize = 1000;

/** Writes only what differs; returns the differences there were. */
export function load(neo4j: Neo4j, rows: Rows, onBatch: OnBatch): Promise<Differences> {
	return retrying(() => neo4j.write((transaction) => loadIn(transaction, rows, onBatch)));
}

async function loadIn(transaction: WriteTransaction, rows: Rows, onBatch: OnBatch): Promise<Differences> {
	// First of all: a second load waits here until this one is committed, then sees what it wrote.
	await transaction.run(readCypher("load/lockGraph"));
	const differences = await differencesOf(transaction, rows);
	if (Object.values(differences).every(isEmpty)) return differences;
	const batches = [...removals(differences), ...writes(differences)];
	const total = batches.reduce((sum, batch) => sum + batch.rows.length, 0);
	let done = 0;
	for (const batch of batches) {
		await runBatch(transaction, batch);
		done += batch.rows.length;
		onBatch(done, total);
	}
	for (const file of derived) await transaction.run(readCypher(file));
	await transaction.run(readCypher("load/stampGraph"), { seededAt: new Date().toISOString(), formatVersion });
	return differences;
}

interface Batch {
	readonly cypher: string;
	readonly rows: readonly object[];
	/** How many nodes, edges or relations the statement must report. */
	readonly expected: number;
}

async function differencesOf(transaction: WriteTransaction, rows: Rows): Promise<Differences> {
	const differences: Partial<Record<Kind, Difference>> = {};
	for (const kind of kinds) {
		const found = await transaction.run(readCypher(fileFor("existing", kind)));
		const existing = found.map(([id, hash, elementId]) => ({ id, hash, elementId }) as Existing);
		differences[kind] = difference(existing, rows[kind]);
	}
	return differences as Differences;
}

/** What depends on others goes first. */
function removals(differences: Differences): Batch[] {
	return kinds.toReversed().flatMap((kind) => {
		const cypher = readCypher(fileFor("remove", kind));
		return batchesOf(differences[kind].removed).map((rows) => ({ cypher, rows, expected: rows.length }));
	});
}

/** What others depend on goes first. */
function writes(differences: Differences): Batch[] {
	return writing.flatMap(({ kind, file, parts, concerns, expected }) => {
		const cypher = readCypher(file);
		return batchesOf(parts.flatMap((part) => differences[kind][part]).filter(concerns)).map((rows) => ({
			cypher,
			rows,
			expected: rows.reduce((sum, row) => sum + expected(row), 0),
		}));
	});
}

async function runBatch(transaction: WriteTransaction, { cypher, rows, expected }: Batch): Promise<void> {
	const [row] = await transaction.run(cypher, { rows });
	// An edge whose end is missing would otherwise be left out without a word.
	if (row?.[0] !== expected) {
		throw new Error(
			`The load stopped and changed nothing: wanted ${expected}, got ${String(row?.[0])} of: ${cypher.split("\n")[0]}`,
		);
	}
}

function batchesOf<SomeRow>(rows: readonly SomeRow[]): SomeRow[][] {
	return Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) =>
		rows.slice(index * batchSize, (index + 1) * batchSize),
	);
}
