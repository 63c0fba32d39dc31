// The rows that a seed becomes: one per node or relation, each with all that leaves it and a hash of it all.
import type { Reader } from "../check/check.ts";
import { documentRow } from "./documents.ts";
import { entityRow, nameRow, unnamedSourceRow } from "./entities.ts";
import { relationRows } from "./relations.ts";
import { type Hashed, hashed, type Row } from "./row.ts";
import { statementRow } from "./statements.ts";

/** The kinds of thing that the graph consists of, in the order in which they are written. */
export const kinds = ["names", "entities", "documents", "statements", "relations", "evidence"] as const;
export type Kind = (typeof kinds)[number];

/** Takes entries as a check reads them. */
export type RowMaker = Required<Omit<Reader, "progress">>;

/** Turns what a check reads into rows. The same entries give the same rows, in whatever order their files list them. */
export function rowsFor(take: (kind: Kind, row: Hashed<Row>) => unknown): RowMaker {
	const names = new Set<string>();
	const put = (kind: Kind, row: Row): unknown => take(kind, hashed(row));
	return {
		entities(entities) {
			for (const entity of entities) {
				const row = entityRow(entity);
				put("entities", row);
				for (const { key } of row.names) {
					if (!names.has(key)) put("names", nameRow(key));
					names.add(key);
				}
			}
		},
		document(document) {
			put("documents", documentRow(document));
			for (const source of document.unnamedSources) put("entities", unnamedSourceRow(source, document.id));
			for (const statement of document.statements) put("statements", statementRow(statement, document));
		},
		told(told) {
			const { relations, evidence } = relationRows(told);
			for (const row of relations) put("relations", row);
			for (const row of evidence) put("evidence", row);
		},
	};
}
