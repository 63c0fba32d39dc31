// Rows of relations, each made of all that the documents tell of it, and of the evidence for them.
import type { DocumentEntry } from "../files/entries.ts";
import type { Relation } from "../format/documents.ts";
import { directed, relationId } from "./relationId.ts";
import type { Properties, RelationRow, Row } from "./row.ts";

export interface EvidenceRow extends Row {
	readonly documentId: string;
	/** Where in the document. */
	readonly place: Properties;
	readonly statementId: string | undefined;
}

interface Told {
	readonly relation: Relation;
	readonly document: DocumentEntry;
}

export function relationRows(documents: readonly DocumentEntry[]): {
	relations: RelationRow[];
	evidence: EvidenceRow[];
} {
	const byId = new Map<string, Told[]>();
	// In a fixed order, since the first document that tells of a relation gives the spelling of its title.
	for (const document of documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		const inOrder = document.relations.map(({ value }) => value).sort((a, b) => a.line - b.line);
		for (const relation of inOrder) {
			const id = relationId(relation);
			byId.set(id, [...(byId.get(id) ?? []), { relation, document }]);
		}
	}
	return {
		relations: [...byId].map(([id, told]) => relationRow(id, told)),
		evidence: [...byId].flatMap(([id, told]) => told.map((piece) => evidenceRow(id, piece))),
	};
}

function relationRow(id: string, told: readonly Told[]): RelationRow {
	const relations = told.map(({ relation }) => relation);
	const first = <Key extends keyof Relation>(key: Key): Relation[Key] | undefined =>
		relations.find((relation) => relation[key] !== undefined)?.[key];
	const { source, type, target } = relations[0] as Relation;
	const ends = directed({ source, type, target });
	const until = first("until");
	const ended = first("ended") ?? until !== undefined;
	const endedBy = ended && until === undefined ? earliestEnd(told) : undefined;
	return {
		id,
		type,
		sourceId: ends.source,
		targetId: ends.target,
		properties: { id, title: first("title"), since: first("since"), until, ended, endedBy },
	};
}

/** The day on which a document first tells that it has ended; documents that tell of the time before do not count. */
function earliestEnd(told: readonly Told[]): string | undefined {
	return told
		.filter(({ relation }) => relation.ended)
		.flatMap(({ document }) => document.value.publishedOn ?? [])
		.sort()[0];
}

function evidenceRow(relationId: string, { relation, document }: Told): EvidenceRow {
	const { line, statement: statementId } = relation;
	const { source: sourceId, target: targetId } = directed(relation);
	const id = `${relationId}@${document.id}#${line}`;
	return {
		id,
		properties: { id, relationId, sourceId, targetId },
		documentId: document.id,
		place: { line },
		statementId,
	};
}
