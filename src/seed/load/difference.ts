// What has to be done so that the graph holds what the seed says.

import { readCypher } from "../../cypher.ts";
import type { WriteTransaction } from "../../neo4j/connection.ts";
import { kindOf } from "../files/entries.ts";
import type { Kind } from "../rows/rows.ts";
import { keyTable } from "../spool/keyTable.ts";
import { linesOf, lineWriter } from "../spool/lines.ts";
import type { Spool } from "../spool/spool.ts";
import { fileFor } from "./steps.ts";

/** What is to be done with a row. */
export const [same, added, changed] = [0, 1, 2] as const;

export interface Changes {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

/** The difference in one kind of thing, in one byte for each row. */
export interface Difference {
	/** By the number of the row in the spool. */
	readonly states: Uint8Array;
	/** By the kind that ids begin with, `statement`; names, whose ids are their keys, under `names`. */
	readonly changes: ReadonlyMap<string, Changes>;
	/** What is to be removed. */
	removed(): Iterable<Existing>;
}

/** What the graph holds. */
export interface Existing {
	readonly id: string;
	/** Finds it again at once: relations are in no index. */
	readonly elementId: string;
}

/** Compares without keeping what is compared: of each thing in the graph, 33 bytes are held at a time. */
export async function differenceOf(transaction: WriteTransaction, spool: Spool, kind: Kind): Promise<Difference> {
	const there = await graphOf(transaction, kind);
	const counts = tally(kind);
	const states = new Uint8Array(spool.counts[kind]);
	let row = 0;
	for (const [id, hash] of spool.hashes(kind)) {
		const state = there.compare(id, hash);
		if (state !== same) counts.add(id, state === added ? "added" : "changed");
		states[row++] = state;
	}
	const file = spool.scratch.path(`${kind}.removed`);
	const removed = lineWriter(file);
	for await (const existing of there.unwanted()) {
		removed.write(JSON.stringify(existing));
		counts.add(existing.id, "removed");
	}
	removed.end();
	return {
		states,
		changes: counts.changes,
		*removed() {
			for (const line of linesOf(file)) yield JSON.parse(line) as Existing;
		},
	};
}

/** What the graph holds of a kind: which ids, with which hashes, and which of them the seed wants. */
async function graphOf(transaction: WriteTransaction, kind: Kind) {
	const existing = readCypher(fileFor("existing", kind));
	const there = keyTable();
	const hashes: number[] = [];
	for await (const [id, hash] of transaction.stream(existing)) {
		if (typeof id === "string" && there.add(id) === hashes.length) hashes.push(shortened(hash));
	}
	const isWanted = new Uint8Array(there.size);
	return {
		/** To be called for each row of the seed. */
		compare(id: string, hash: string): number {
			const number = there.find(id);
			if (number < 0) return added;
			isWanted[number] = 1;
			return hashes[number] === shortened(hash) ? same : changed;
		},
		/** What was compared with no row, less what is others'. */
		async *unwanted(): AsyncGenerator<Existing> {
			if (hashes.every((hash, number) => hash === ofOthers || isWanted[number] === 1)) return;
			for await (const [id, hash, elementId] of transaction.stream(existing)) {
				if (typeof id !== "string" || hash === null || isWanted[there.find(id)] === 1) continue;
				yield { id, elementId: String(elementId) };
			}
		},
	};
}

/** Counts changes by the kind that ids begin with. */
export function tally(kind: Kind) {
	const byWord = new Map<string, { added: number; changed: number; removed: number }>();
	return {
		changes: byWord,
		add(id: string, what: keyof Changes): void {
			const word = kind === "names" ? kind : kindOf(id);
			const changes = byWord.get(word) ?? { added: 0, changed: 0, removed: 0 };
			changes[what]++;
			byWord.set(word, changes);
		},
	};
}

/** What is in the graph without being the seed's. */
const ofOthers = -1;
/** What a load in several transactions has not finished. */
const unfinished = -2;

/** 52 bits of a hash tell whether it is another one. */
function shortened(hash: unknown): number {
	if (typeof hash !== "string") return ofOthers;
	return hash === "" ? unfinished : Number.parseInt(hash.slice(0, 13), 16);
}
