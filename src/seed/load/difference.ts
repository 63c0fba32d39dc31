// What has to be done so that the graph holds what the seed says.
import type { Hashed, Row } from "../rows/row.ts";

/** What the graph holds: the hash with which it was written, and what finds it again. */
export interface Existing {
	readonly hash: string;
	readonly key: { readonly id: string; readonly [name: string]: string };
}

export interface Difference {
	readonly added: readonly Hashed<Row>[];
	readonly changed: readonly Hashed<Row>[];
	readonly removed: readonly Existing["key"][];
}

export function difference(existing: readonly Existing[], rows: readonly Hashed<Row>[]): Difference {
	const hashes = new Map(existing.map(({ hash, key }) => [key.id, hash]));
	const wanted = new Set(rows.map(({ id }) => id));
	return {
		added: rows.filter(({ id }) => !hashes.has(id)),
		changed: rows.filter(({ id, properties }) => hashes.has(id) && hashes.get(id) !== properties.hash),
		removed: existing.flatMap(({ key }) => (wanted.has(key.id) ? [] : [key])),
	};
}

export function isEmpty({ added, changed, removed }: Difference): boolean {
	return added.length + changed.length + removed.length === 0;
}
