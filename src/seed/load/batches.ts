// The rows of a load in batches, each with the statements that write it.
import { readCypher } from "../../cypher.ts";
import type { Hashed, Row } from "../rows/row.ts";
import { type Kind, kinds } from "../rows/rows.ts";
import type { Spool } from "../spool/spool.ts";
import { added, type Difference, same } from "./difference.ts";
import { fileFor, type Statement, type Step, steps } from "./steps.ts";

export interface Batch {
	/** To be run one after another, in one transaction. */
	readonly statements: readonly {
		readonly cypher: string;
		readonly rows: readonly object[];
		/** How many nodes, edges or relations the statement must report. */
		readonly expected: number;
	}[];
	/** By how many rows the load is further after it. */
	readonly progress: number;
}

export type Differences = Readonly<Record<Kind, Difference>>;

/**
 * What is new goes first, what is gone goes last: at any time between, a node whose hash is that of its row has all that
 * leaves it. So a load that was cut off is taken up where it ended, whatever the files say by then.
 */
export function* batchesOf(spool: Spool, differences: Differences, batchSize: number): Generator<Batch> {
	for (const step of steps) yield* writesOf(step, spool, differences[step.kind], batchSize);
	// What depends on others goes first.
	for (const kind of kinds.toReversed()) yield* removalsOf(kind, differences[kind], batchSize);
}

// Set in the byte of a row that a later step finishes.
const unfinished = 4;

function* writesOf(step: Step, spool: Spool, { states }: Difference, batchSize: number): Generator<Batch> {
	const waiting = { added: [] as Hashed<Row>[], changed: [] as Hashed<Row>[] };
	const isWanted = (number: number): boolean => {
		const state = states[number] ?? same;
		return step.finishes ? (state & unfinished) !== 0 : state !== same;
	};
	for (const [number, row] of spool.rows(step.kind, isWanted)) {
		const isNew = ((states[number] ?? same) & ~unfinished) === added;
		const part = isNew ? "added" : "changed";
		const isLeftUnfinished = step.isUnfinished?.(row, isNew) === true;
		if (isLeftUnfinished) states[number] = (states[number] ?? same) | unfinished;
		waiting[part].push(isLeftUnfinished ? withoutHash(row) : row);
		if (waiting[part].length === batchSize) {
			yield batch(step, step[part], waiting[part]);
			waiting[part] = [];
		}
	}
	for (const part of ["added", "changed"] as const) {
		if (waiting[part].length > 0) yield batch(step, step[part], waiting[part]);
	}
}

function withoutHash(row: Hashed<Row>): Hashed<Row> {
	return { ...row, properties: { ...row.properties, hash: "" } };
}

function batch(step: Step, statements: readonly Statement<Hashed<Row>>[], rows: readonly Hashed<Row>[]): Batch {
	return {
		statements: statements.map(({ file, expected, parameter }) => ({
			cypher: readCypher(file),
			rows: parameter ? rows.map(parameter) : rows,
			expected: rows.reduce((sum, row) => sum + expected(row), 0),
		})),
		progress: step.finishes ? 0 : rows.length,
	};
}

function* removalsOf(kind: Kind, difference: Difference, batchSize: number): Generator<Batch> {
	const cypher = readCypher(fileFor("remove", kind));
	let rows: object[] = [];
	const removal = (): Batch => ({ statements: [{ cypher, rows, expected: rows.length }], progress: rows.length });
	for (const row of difference.removed()) {
		rows.push(row);
		if (rows.length < batchSize) continue;
		yield removal();
		rows = [];
	}
	if (rows.length > 0) yield removal();
}
