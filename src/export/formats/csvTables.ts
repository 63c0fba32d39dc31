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

export interface Table<Record> {
	readonly file: string;
	readonly columns: readonly string[];
	readonly rows: (record: Record) => readonly (readonly Value[])[];
}

const place = ["line", "start", "end", "exact"];

export const documents: Table<DocumentRecord> = {
	file: "documents.csv",
	columns:
		"id title publisherId publisher publishedOn authors url language sourceFile sha256 firstLine lastLine inferred".split(
			" ",
		),
	rows: ({ publisher, ...of }) => [
		[
			...[of.id, of.title, publisher?.id ?? null, publisher?.name ?? null, of.publishedOn, of.authors, of.url],
			...[of.language, of.sourceFile, of.sha256, of.firstLine, of.lastLine, of.inferred],
		],
	],
};

export const entities: Table<EntityRecord> = {
	file: "entities.csv",
	columns: "id type name kind aliases description date collective speaksFromId speaksFrom documentId inferred".split(
		" ",
	),
	rows: ({ speaksFrom, ...of }) => [
		[
			...[of.id, of.type, of.name, of.kind, of.aliases, of.description, of.date, of.collective],
			...[speaksFrom?.id ?? null, speaksFrom?.name ?? null, of.document?.id ?? null, of.inferred],
		],
	],
};

const statements: Table<StatementRecord> = {
	file: "statements.csv",
	columns: [
		..."id speakerId speaker speakerType saidOn act mode channel cue summary quote about to".split(" "),
		..."hearsayDistance publisherId publisher documentId document".split(" "),
		...place,
		"inferred",
	],
	rows: ({ speaker, document, publisher, locator, ...of }) => [
		[
			...[of.id, speaker.id, speaker.name, speaker.type, of.saidOn, of.act, of.mode, of.channel, of.cue, of.summary],
			...[of.quote, of.about.map(({ entity }) => entity.name), of.to.map(({ name }) => name), of.hearsayDistance],
			...[publisher?.id ?? null, publisher?.name ?? null, document.id, document.title],
			...[locator.line, locator.start, locator.end, locator.exact, of.inferred],
		],
	],
};

const about: Table<StatementRecord> = {
	file: "about.csv",
	columns: "statementId position speakerId speaker aboutId about aboutType stance saidOn act documentId line".split(
		" ",
	),
	rows: ({ id, speaker, about, saidOn, act, document, locator }) =>
		about.map(({ entity, stance }, position) => [
			...[id, position, speaker.id, speaker.name, entity.id, entity.name, entity.type, stance, saidOn, act],
			...[document.id, locator.line],
		]),
};

const addressees: Table<StatementRecord> = {
	file: "addressees.csv",
	columns: "statementId position speakerId speaker addresseeId addressee addresseeType".split(" "),
	rows: ({ id, speaker, to }) =>
		to.map((addressee, position) => [
			...[id, position, speaker.id, speaker.name, addressee.id, addressee.name, addressee.type],
		]),
};

const stations: Table<StatementRecord> = {
	file: "attribution.csv",
	columns: "statementId position role sourceId source sourceType speakerId speaker documentId".split(" "),
	rows: (statement) =>
		attribution(statement).map(({ position, role, source }) => [
			...[statement.id, position, role, source.id, source.name, source.type],
			...[statement.speaker.id, statement.speaker.name, statement.document.id],
		]),
};

const links: Table<StatementRecord> = {
	file: "links.csv",
	columns: "type statementId speakerId speaker summary linkedStatementId linkedSummary".split(" "),
	rows: ({ id, speaker, summary, links }) =>
		links.map(({ type, statement }) => [type, id, speaker.id, speaker.name, summary, statement.id, statement.summary]),
};

const relations: Table<RelationRecord> = {
	file: "relations.csv",
	columns: "id type sourceId source sourceType targetId target targetType title since until ended evidence".split(" "),
	rows: ({ source, target, evidence, ...of }) => [
		[
			...[of.id, of.type, source.id, source.name, source.type, target.id, target.name, target.type],
			...[of.title, of.since, of.until, of.ended, evidence.length],
		],
	],
};

const evidence: Table<RelationRecord> = {
	file: "evidence.csv",
	columns: [
		..."id relationId sourceId source type targetId target documentId document".split(" "),
		...place,
		"statementId",
	],
	rows: ({ id, source, type, target, evidence }) =>
		evidence.map(({ locator, document, statement, ...of }) => [
			...[of.id, id, source.id, source.name, type, target.id, target.name, document.id, document.title],
			...[locator.line, locator.start, locator.end, locator.exact, statement],
		]),
};

export const ofStatement = [statements, about, addressees, stations, links];
export const ofRelation = [relations, evidence];
