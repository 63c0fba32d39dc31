// The load: turns the graph into what the rows say, so that no reader takes a mixture of old and new for the whole.
import { setTimeout as pause } from "node:timers/promises";
import { readCypher } from "../../cypher.ts";
import type { Neo4j, WriteTransaction } from "../../neo4j/connection.ts";
import { formatVersion } from "../rows/row.ts";
import { kinds } from "../rows/rows.ts";
import type { Spool } from "../spool/spool.ts";
import { type Batch, batchesOf, type Differences } from "./batches.ts";
import { differenceOf } from "./difference.ts";
import { fitsInMemory, retrying } from "./retry.ts";
import { finishing } from "./steps.ts";

/** Told after each batch: how many rows of how many are written. */
export type OnBatch = (done: number, total: number) => void;

export interface LoadOptions {
	/** Above so many rows a load takes several transactions: the heap of the server holds what one of them writes. */
	readonly rowsAtOnce?: number;
	/** Rows sent at once. Of 23,000 rows, neither 100 nor 10,000 at once were written faster than 1000. */
	readonly rowsInBatch?: number;
	readonly batchesInTransaction?: number;
	/** How long readers have to learn that a load of several transactions begins. */
	readonly noticeMilliseconds?: number;
}

const usual: Required<LoadOptions> = {
	// With a heap of 512 MB, that of our own server, one transaction held 32,000 rows of statements with their edges.
	rowsAtOnce: 20_000,
	rowsInBatch: 1000,
	batchesInTransaction: 5,
	// Five times that after which the API looks whether a load is under way.
	noticeMilliseconds: 5_000,
};

/** Writes only what differs; returns the differences there were. */
export async function load(
	neo4j: Neo4j,
	spool: Spool,
	onBatch: OnBatch,
	options: LoadOptions = {},
): Promise<Differences> {
	const given = { ...usual, ...options };
	const loadAt = (rowsAtOnce: number): Promise<Differences> =>
		neo4j.write((transaction) => loadIn(neo4j, transaction, spool, onBatch, { ...given, rowsAtOnce }));
	try {
		return await retrying(() => loadAt(given.rowsAtOnce), fitsInMemory);
	} catch (error) {
		// The heap of a server may be smaller, and rows may be larger: then in parts, too.
		if (fitsInMemory(error)) throw error;
		return retrying(() => loadAt(0));
	}
}

/**
 * @param transaction holds the lock from the beginning to the end, also while others write: a process that dies loses
 * the transaction, and the lock with it
 */
async function loadIn(
	neo4j: Neo4j,
	transaction: WriteTransaction,
	spool: Spool,
	onBatch: OnBatch,
	{ rowsAtOnce, rowsInBatch, batchesInTransaction, noticeMilliseconds }: Required<LoadOptions>,
): Promise<Differences> {
	// First of all: a second load waits here until this one is committed, then sees what it wrote.
	const [graph] = await transaction.run(readCypher("load/lockGraph"));
	const wasCutOff = (await transaction.run(readCypher("load/loading"))).length > 0;
	const differences = await differencesOf(transaction, spool);
	const total = totalOf(differences);
	// A wrong stamp alone is mended, too: the doctor sends people here for it.
	if (total === 0 && !wasCutOff && graph?.[0] === formatVersion) return differences;
	let done = 0;
	const onDone = ({ progress }: Batch): void => {
		done += progress;
		onBatch(done, total);
	};
	const batches = batchesOf(spool, differences, rowsInBatch);
	if (total <= rowsAtOnce && !wasCutOff) {
		await runAll(transaction, batches, onDone);
		for (const file of ["load/speaksAboutStale", "load/speaksAbout"]) await transaction.run(readCypher(file));
	} else {
		await neo4j.write((other) => other.run(readCypher("load/markLoading"), { startedAt: new Date().toISOString() }));
		await pause(noticeMilliseconds);
		await runInTransactions(neo4j, batches, batchesInTransaction, onDone);
		for (const file of finishing) await retrying(() => neo4j.change(readCypher(file)));
		await transaction.run(readCypher("load/markLoaded"));
	}
	await transaction.run(readCypher("load/stampGraph"), { seededAt: new Date().toISOString(), formatVersion });
	return differences;
}

async function differencesOf(transaction: WriteTransaction, spool: Spool): Promise<Differences> {
	const differences: Partial<Record<(typeof kinds)[number], Awaited<ReturnType<typeof differenceOf>>>> = {};
	for (const kind of kinds) differences[kind] = await differenceOf(transaction, spool, kind);
	return differences as Differences;
}

/** Rows to write and to remove. */
function totalOf(differences: Differences): number {
	return Object.values(differences)
		.flatMap(({ changes }) => [...changes.values()])
		.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
}

async function runInTransactions(
	neo4j: Neo4j,
	batches: Iterator<Batch>,
	batchesInTransaction: number,
	onDone: (batch: Batch) => void,
): Promise<void> {
	let writing: Promise<void> = Promise.resolve();
	for (;;) {
		const group: Batch[] = [];
		while (group.length < batchesInTransaction) {
			const { done, value } = batches.next();
			if (done) break;
			group.push(value);
		}
		// The next rows are read while the database writes these.
		await writing;
		if (group.length === 0) return;
		writing = retrying(() => neo4j.write((transaction) => runAll(transaction, group, () => {}))).then(() =>
			group.forEach(onDone),
		);
		writing.catch(() => {});
	}
}

/** Sends each statement before the one ahead of it is answered, so that the database need not wait. */
async function runAll(
	transaction: WriteTransaction,
	batches: Iterable<Batch>,
	onDone: (batch: Batch) => void,
): Promise<void> {
	let ahead: Promise<void> = Promise.resolve();
	for (const batch of batches) {
		for (const statement of batch.statements) {
			const sent = runOne(transaction, statement);
			// Its failure is met when it is waited for.
			sent.catch(() => {});
			await ahead;
			ahead = sent;
		}
		onDone(batch);
	}
	await ahead;
}

async function runOne(
	transaction: WriteTransaction,
	{ cypher, rows, expected }: Batch["statements"][number],
): Promise<void> {
	const [row] = await transaction.run(cypher, { rows });
	// An edge whose end is missing would otherwise be left out without a word.
	if (row?.[0] !== expected) {
		throw new Error(`The load stopped: wanted ${expected}, got ${String(row?.[0])} of: ${cypher.split("\n")[0]}`);
	}
}
