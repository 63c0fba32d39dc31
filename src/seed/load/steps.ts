// The steps of writing: which file of Cypher takes which rows, and how much each row must leave in the graph.
import type { DocumentRow } from "../rows/documents.ts";
import type { EntityRow } from "../rows/entities.ts";
import type { EvidenceRow } from "../rows/relations.ts";
import type { Row } from "../rows/row.ts";
import type { Kind } from "../rows/rows.ts";
import type { StatementRow } from "../rows/statements.ts";

export interface Step {
	readonly kind: Kind;
	/** Below cypher/, without the ending. */
	readonly file: string;
	/** Whether it takes rows that are new, rows that have changed, or both. */
	readonly parts: readonly ("added" | "changed")[];
	/** True for rows that the step is for. */
	concerns(row: Row): boolean;
	/** How many nodes, edges or relations the row must become. */
	expected(row: Row): number;
}

/** In this order, each step finds what it joins. */
export const writing: readonly Step[] = [
	step("names", "load/writeNames", () => 1),
	step("entities", "load/writeEntities", () => 1),
	step("entities", "load/nameEntities", (row: EntityRow) => row.names.length),
	step("documents", "load/writeDocuments", (row: DocumentRow) => count(row.publisherId)),
	step("entities", "load/placeUnnamedSources", (row: EntityRow) => 1 + count(row.speaksFrom), isUnnamedSource),
	step("statements", "load/writeStatements", () => 2),
	step("statements", "load/joinStatements", (row: StatementRow) => row.about.length + row.to.length + row.via.length),
	step("statements", "load/linkStatements", (row: StatementRow) => row.links.length),
	{ ...step("relations", "load/createRelations", () => 1), parts: ["added"] },
	{ ...step("relations", "load/changeRelations", () => 1), parts: ["changed"] },
	step("evidence", "load/writeEvidence", (row: EvidenceRow) => 1 + count(row.statementId)),
];

/** The file that reads or removes things of a kind: `load/existingNames`. */
export function fileFor(verb: "existing" | "remove", kind: Kind): string {
	return `load/${verb}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

// A kind has one type of rows, which the compiler cannot see through the table.
function step<SomeRow extends Row>(
	kind: Kind,
	file: string,
	expected: (row: SomeRow) => number,
	concerns: (row: SomeRow) => boolean = () => true,
): Step {
	return {
		kind,
		file,
		parts: ["added", "changed"],
		expected: (row) => expected(row as SomeRow),
		concerns: (row) => concerns(row as SomeRow),
	};
}

function isUnnamedSource(row: EntityRow): boolean {
	return row.documentId !== undefined;
}

function count(value: unknown): number {
	return value === undefined ? 0 : 1;
}
