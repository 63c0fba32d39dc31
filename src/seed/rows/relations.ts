// Rows of relations, each made of all that the documents tell of it, and of the evidence for them.
import type { Told } from "../files/entries.ts";
import type { Relation } from "../format/documents.ts";
import { directed, relationId } from "./relationId.ts";
import type { Properties, RelationRow, Row } from "./row.ts";

export interface EvidenceRow extends Row {
	readonly documentId: string;
	/** Where in the document. */
	readonly place: Properties;
	readonly statementId: string | undefined;
}

/** @param told of relations of one type between the same two ends */
export function relationRows(told: readonly Told[]): { relations: RelationRow[]; evidence: EvidenceRow[] } {
	const byId = new Map<string, Told[]>();
	for (const piece of told.toSorted(byDocumentAndLine)) {
		const id = relationId(piece.relation.value);
		const same = byId.get(id);
		if (same) same.push(piece);
		else byId.set(id, [piece]);
	}
	return {
		relations: [...byId].map(([id, same]) => relationRow(id, same)),
		evidence: [...byId].flatMap(([id, same]) => same.map((piece) => evidenceRow(id, piece))),
	};
}

/** A fixed order, since the first document that tells of a relation gives the spelling of its title. */
function byDocumentAndLine(a: Told, b: Told): number {
	if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
	return a.relation.value.line - b.relation.value.line;
}

function relationRow(id: string, told: readonly Told[]): RelationRow {
	const relations = told.map(({ relation }) => relation.value);
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
		.filter(({ relation }) => relation.value.ended)
		.flatMap(({ publishedOn }) => publishedOn ?? [])
		.sort()[0];
}

function evidenceRow(relationId: string, { relation: { value }, documentId }: Told): EvidenceRow {
	const { line, statement: statementId } = value;
	const { source: sourceId, target: targetId } = directed(value);
	const id = `${relationId}@${documentId}#${line}`;
	return {
		id,
		properties: { id, relationId, sourceId, targetId },
		documentId,
		place: { line },
		statementId,
	};
}
