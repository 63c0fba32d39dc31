// What all rows have in common, and the hash that tells whether one has changed.
import { createHash } from "node:crypto";

/** Counted up when the load writes the same row differently, so that graphs of before are written anew. */
export const formatVersion = 1;

/** Properties as Neo4j stores them; undefined ones are left out. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface Row {
	readonly id: string;
	readonly properties: Properties;
}

export interface RelationRow extends Row {
	readonly type: string;
	readonly sourceId: string;
	readonly targetId: string;
}

export type Hashed<SomeRow extends Row> = SomeRow & { readonly properties: Properties & { readonly hash: string } };

/** The row with the hash of all that it holds among its properties. */
export function hashed<SomeRow extends Row>(row: SomeRow): Hashed<SomeRow> {
	const content = JSON.stringify([formatVersion, row], (_, value: unknown) => inOrderOfKeys(value));
	const hash = createHash("sha256").update(content).digest("hex").slice(0, 32);
	return { ...row, properties: { ...row.properties, hash } };
}

function inOrderOfKeys(value: unknown): unknown {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
