// The rows of a checked seed on disk, kind by kind: a seed may be larger than memory.
import { setImmediate as breathe } from "node:timers/promises";
import { checkSeed } from "../check/check.ts";
import type { Hashed, Row } from "../rows/row.ts";
import { type Kind, kinds, type RowMaker, rowsFor } from "../rows/rows.ts";
import { type LineWriter, linesOf, lineWriter } from "./lines.ts";
import { type Scratch, scratch } from "./scratch.ts";

export interface Spool {
	readonly counts: Readonly<Record<Kind, number>>;
	/** The rows of a kind that are wanted by their numbers, counted from 0 in an order that does not change. */
	rows(kind: Kind, isWanted?: (number: number) => boolean): Iterable<readonly [number: number, row: Hashed<Row>]>;
	/** Id and hash of each row, in the same order. */
	hashes(kind: Kind): Iterable<readonly [id: string, hash: string]>;
	/** Where further files about these rows may lie. */
	readonly scratch: Scratch;
	remove(): void;
}

/**
 * Checks a seed folder, and keeps its rows.
 * @throws KnownError BAD_SEED
 */
export function spoolSeed(folder: string, onFile: (done: number, total: number) => void = () => {}): Promise<Spool> {
	return spoolRows((rows) =>
		checkSeed(folder, {
			...rows,
			async progress(done, total) {
				onFile(done, total);
				// Lets the process hear signals between the files.
				await breathe();
			},
		}),
	);
}

/** @param read gives entries that fit together, as checked ones do */
export async function spoolRows(read: (rows: RowMaker) => Promise<void>): Promise<Spool> {
	const disk = scratch();
	const writers = new Map(kinds.map((kind) => [kind, kindWriter(disk, kind)]));
	try {
		await read(rowsFor((kind, row) => writers.get(kind)?.write(row)));
		const counts = Object.fromEntries([...writers].map(([kind, writer]) => [kind, writer.end()]));
		return spool(disk, counts as Record<Kind, number>);
	} catch (error) {
		for (const writer of writers.values()) writer.end();
		disk.remove();
		throw error;
	}
}

function spool(disk: Scratch, counts: Spool["counts"]): Spool {
	return {
		counts,
		*rows(kind, isWanted = () => true) {
			let number = -1;
			for (const line of linesOf(disk.path(`${kind}.rows`))) {
				if (isWanted(++number)) yield [number, JSON.parse(line) as Hashed<Row>];
			}
		},
		*hashes(kind) {
			for (const line of linesOf(disk.path(`${kind}.hashes`))) {
				const blank = line.indexOf(" ");
				yield [line.slice(blank + 1), line.slice(0, blank)];
			}
		},
		scratch: disk,
		remove: () => disk.remove(),
	};
}

function kindWriter(disk: Scratch, kind: Kind) {
	const rows: LineWriter = lineWriter(disk.path(`${kind}.rows`));
	// Apart, so that a comparison with the graph need not read the rows.
	const hashes: LineWriter = lineWriter(disk.path(`${kind}.hashes`));
	let count = 0;
	return {
		write(row: Hashed<Row>): void {
			rows.write(JSON.stringify(row));
			hashes.write(`${row.properties.hash} ${row.id}`);
			count++;
		},
		/** The number of rows. */
		end(): number {
			rows.end();
			hashes.end();
			return count;
		},
	};
}
