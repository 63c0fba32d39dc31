// The steps of writing: which file of Cypher takes which rows, and how much each row must leave in the graph.
import type { DocumentRow } from "../rows/documents.ts";
import type { EntityRow } from "../rows/entities.ts";
import type { EvidenceRow } from "../rows/relations.ts";
import type { Hashed, RelationRow, Row } from "../rows/row.ts";
import type { Kind } from "../rows/rows.ts";
import type { StatementRow } from "../rows/statements.ts";

/** A file of Cypher, below cypher/ and without the ending. */
export interface Statement<SomeRow> {
	readonly file: string;
	/** How many nodes and edges it must report for the row. */
	expected(row: SomeRow): number;
	/** What it takes of the row; default: all. */
	parameter?(row: SomeRow): object;
}

/** Statements that run together, in one transaction, for rows that are new and for rows that have changed. */
export interface Step<SomeRow = Hashed<Row>> {
	readonly kind: Kind;
	readonly added: readonly Statement<SomeRow>[];
	readonly changed: readonly Statement<SomeRow>[];
	/** Rows that a later step of the kind finishes. Until then their hash in the graph is empty. */
	isUnfinished?(row: SomeRow, isNew: boolean): boolean;
	/** True for the later step: it takes the unfinished rows, and no others. */
	readonly finishes?: boolean;
}

const write = <SomeRow>(
	file: string,
	expected: (row: SomeRow) => number,
	parameter?: (row: SomeRow) => object,
): Statement<SomeRow> => ({ file: `load/${file}`, expected, ...(parameter ? { parameter } : {}) });

const placing = write<Hashed<EntityRow>>(
	"placeUnnamedSources",
	({ speaksFrom }) => 1 + count(speaksFrom),
	({ id, documentId, speaksFrom, properties: { hash } }) => ({ id, hash, documentId, speaksFrom }),
);

const linksOf = ({ id, links, properties: { hash } }: Hashed<StatementRow>) => ({ id, hash, links });

/** In this order, each step finds what it joins. */
export const steps: readonly Step[] = [
	step<Row>({
		kind: "names",
		added: [write("createNames", () => 1)],
		changed: [write("writeNames", () => 1)],
	}),
	step<EntityRow>({
		kind: "entities",
		added: [write("createEntities", ({ names }) => 1 + names.length)],
		changed: [write("writeEntities", () => 1), write("nameEntities", ({ names }) => names.length)],
		isUnfinished: ({ documentId }) => documentId !== undefined,
	}),
	step<DocumentRow>({
		kind: "documents",
		added: [write("createDocuments", ({ publisherId }) => 1 + count(publisherId))],
		changed: [write("writeDocuments", ({ publisherId }) => count(publisherId))],
	}),
	step<EntityRow>({ kind: "entities", added: [placing], changed: [placing], finishes: true }),
	step<StatementRow>({
		kind: "statements",
		added: [write("createStatements", (row) => 2 + edges(row))],
		changed: [write("writeStatements", () => 2), write("joinStatements", edges)],
		// One that has changed may have lost its links.
		isUnfinished: ({ links }, isNew) => !isNew || links.length > 0,
	}),
	step<StatementRow>({
		kind: "statements",
		added: [write("createLinks", ({ links }) => links.length, linksOf)],
		changed: [write("linkStatements", ({ links }) => links.length, linksOf)],
		finishes: true,
	}),
	step<RelationRow>({
		kind: "relations",
		added: [write("createRelations", () => 1)],
		changed: [write("changeRelations", () => 1)],
	}),
	step<EvidenceRow>({
		kind: "evidence",
		added: [write("createEvidence", ({ statementId }) => 1 + count(statementId))],
		changed: [write("writeEvidence", ({ statementId }) => 1 + count(statementId))],
	}),
];

/** What follows from the rows, after a load in parts, also one that neo4j-admin began. */
export const finishing: readonly string[] = [
	"load/emptyListsOfEntities",
	"load/emptyListsOfDocuments",
	"load/emptyListsOfStatements",
	"load/speaksAboutStaleInParts",
	"load/speaksAboutInParts",
];

/** The file that reads or removes things of a kind: `load/existingNames`. */
export function fileFor(verb: "existing" | "remove", kind: Kind): string {
	return `load/${verb}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

// A kind has one type of rows, which the compiler cannot see through the table.
function step<SomeRow extends Row>(given: Step<Hashed<SomeRow>>): Step {
	return given as unknown as Step;
}

function edges({ about, to, via }: StatementRow): number {
	return about.length + to.length + via.length;
}

function count(value: unknown): number {
	return value === undefined ? 0 : 1;
}
