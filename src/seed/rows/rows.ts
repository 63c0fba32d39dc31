// The rows that a checked seed becomes: one per node or relation, each with all that leaves it and a hash of it all.
import type { Seed } from "../files/entries.ts";
import { documentRows } from "./documents.ts";
import { entityRows, nameRows } from "./entities.ts";
import { relationRows } from "./relations.ts";
import type { Hashed, RelationRow, Row } from "./row.ts";
import { hashed } from "./row.ts";
import { statementRows } from "./statements.ts";

/** The kinds of thing that the graph consists of, in the order in which they are written. */
export const kinds = ["names", "entities", "documents", "statements", "relations", "evidence"] as const;
export type Kind = (typeof kinds)[number];

export type Rows = Readonly<Record<Kind, readonly Hashed<Row>[]>> & {
	readonly relations: readonly Hashed<RelationRow>[];
};

/** The same seed gives the same rows, in whatever order its files list their entries. */
export function rowsOf(seed: Seed): Rows {
	const entities = entityRows(seed);
	const { relations, evidence } = relationRows(seed.documents);
	return {
		names: byId(nameRows(entities)),
		entities: byId(entities),
		documents: byId(documentRows(seed.documents)),
		statements: byId(statementRows(seed.documents)),
		relations: byId(relations),
		evidence: byId(evidence),
	};
}

function byId<SomeRow extends Row>(rows: readonly SomeRow[]): Hashed<SomeRow>[] {
	return rows.map(hashed).sort((a, b) => (a.id < b.id ? -1 : 1));
}
