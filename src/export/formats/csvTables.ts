// The tables of the CSV export: their files, columns, and the rows that a record gives.
import {
	attribution,
	type DocumentRecord,
	type EntityRecord,
	type RelationRecord,
	type StatementRecord,
} from "../records.ts";

/** The items of a list are joined by semicolons. */
export type Value = string | number | boolean | null | readonly string[];

export interface Table<Of> {
	readonly file: string;
	readonly columns: readonly string[];
	/** The values of a row are in the order of the columns. */
	readonly rows: (record: Of) => readonly (readonly Value[])[];
}

export const documents = table(
	"documents.csv",
	"id title publisherId publisher publishedOn authors url language sourceFile sha256 firstLine lastLine inferred",
	({ publisher, ...of }: DocumentRecord) => [
		{ ...of, publisherId: publisher?.id ?? null, publisher: publisher?.name ?? null },
	],
);

export const entities = table(
	"entities.csv",
	"id type name kind aliases description date collective speaksFromId speaksFrom documentId inferred",
	({ speaksFrom, document, ...of }: EntityRecord) => [
		{
			...of,
			speaksFromId: speaksFrom?.id ?? null,
			speaksFrom: speaksFrom?.name ?? null,
			documentId: document?.id ?? null,
		},
	],
);

const statements = table(
	"statements.csv",
	"id speakerId speaker speakerType saidOn act mode channel cue summary quote about to hearsayDistance " +
		"publisherId publisher documentId document line start end exact inferred",
	({ speaker, about, to, publisher, document, locator, ...of }: StatementRecord) => [
		{
			...of,
			...locator,
			speakerId: speaker.id,
			speaker: speaker.name,
			speakerType: speaker.type,
			about: about.map(({ entity }) => entity.name),
			to: to.map(({ name }) => name),
			publisherId: publisher?.id ?? null,
			publisher: publisher?.name ?? null,
			documentId: document.id,
			document: document.title,
		},
	],
);

const about = table(
	"about.csv",
	"statementId position speakerId speaker aboutId about aboutType stance saidOn act documentId line",
	({ id, speaker, about, saidOn, act, document, locator }: StatementRecord) =>
		about.map(({ entity, stance }, position) => ({
			...{ statementId: id, position, stance, saidOn, act, documentId: document.id, line: locator.line },
			...{ speakerId: speaker.id, speaker: speaker.name },
			...{ aboutId: entity.id, about: entity.name, aboutType: entity.type },
		})),
);

const addressees = table(
	"addressees.csv",
	"statementId position speakerId speaker addresseeId addressee addresseeType",
	({ id, speaker, to }: StatementRecord) =>
		to.map((addressee, position) => ({
			...{ statementId: id, position, speakerId: speaker.id, speaker: speaker.name },
			...{ addresseeId: addressee.id, addressee: addressee.name, addresseeType: addressee.type },
		})),
);

const stations = table(
	"attribution.csv",
	"statementId position role sourceId source sourceType speakerId speaker documentId",
	(statement: StatementRecord) =>
		attribution(statement).map(({ position, role, source }) => ({
			...{ statementId: statement.id, position, role, documentId: statement.document.id },
			...{ sourceId: source.id, source: source.name, sourceType: source.type },
			...{ speakerId: statement.speaker.id, speaker: statement.speaker.name },
		})),
);

const links = table(
	"links.csv",
	"type statementId speakerId speaker summary linkedStatementId linkedSummary",
	({ id, speaker, summary, links }: StatementRecord) =>
		links.map(({ type, statement }) => ({
			...{ type, statementId: id, speakerId: speaker.id, speaker: speaker.name, summary },
			...{ linkedStatementId: statement.id, linkedSummary: statement.summary },
		})),
);

const relations = table(
	"relations.csv",
	"id type sourceId source sourceType targetId target targetType title since until ended evidence",
	({ source, target, evidence, ...of }: RelationRecord) => [
		{
			...{ ...of, evidence: evidence.length },
			...{ sourceId: source.id, source: source.name, sourceType: source.type },
			...{ targetId: target.id, target: target.name, targetType: target.type },
		},
	],
);

const evidence = table(
	"evidence.csv",
	"id relationId sourceId source type targetId target documentId document line start end exact statementId",
	({ id: relationId, type, source, target, evidence }: RelationRecord) =>
		evidence.map(({ id, document, locator, statement }) => ({
			...{ id, relationId, type, statementId: statement, documentId: document.id, document: document.title },
			...{ sourceId: source.id, source: source.name, targetId: target.id, target: target.name },
			...locator,
		})),
);

export const ofStatement = [statements, about, addressees, stations, links];
export const ofRelation = [relations, evidence];

/** A table whose rows are given by the names of the columns, more than these included. */
function table<Of>(file: string, names: string, rowsOf: (record: Of) => readonly object[]): Table<Of> {
	const columns = names.split(" ");
	const rows = (record: Of) => rowsOf(record).map((row) => columns.map((name) => valueIn(row, name)));
	return { file, columns, rows };
}

function valueIn(row: object, column: string): Value {
	if (column in row) return (row as Readonly<Record<string, Value>>)[column] ?? null;
	throw new Error(`No value for the column ${column}`);
}
