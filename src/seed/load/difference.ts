// What has to be done so that the graph holds what the seed says.
import type { Hashed, Row } from "../rows/row.ts";

/** What the graph holds, with the hash of the row that it was written from. */
export interface Existing {
	readonly id: string;
	readonly hash: string;
	/** Finds it again at once: relations are in no index. */
	readonly elementId: string;
}

export interface Difference {
	readonly added: readonly Hashed<Row>[];
	readonly changed: readonly (Hashed<Row> & { readonly elementId: string })[];
	readonly removed: readonly Existing[];
}

export function difference(existing: readonly Existing[], rows: readonly Hashed<Row>[]): Difference {
	const there = new Map(existing.map((item) => [item.id, item]));
	const wanted = new Set(rows.map(({ id }) => id));
	return {
		added: rows.filter(({ id }) => !there.has(id)),
		changed: rows.flatMap((row) => {
			const item = there.get(row.id);
			return item && item.hash !== row.properties.hash ? [{ ...row, elementId: item.elementId }] : [];
		}),
		removed: existing.filter(({ id }) => !wanted.has(id)),
	};
}

export function isEmpty({ added, changed, removed }: Difference): boolean {
	return added.length + changed.length + removed.length === 0;
}
