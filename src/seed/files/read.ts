// From files to entries: each entry is shaped on its own, so that a bad one hides no problem of the others.
import { z } from "zod";
import { DocumentFile, Relation, Statement, UnnamedSource } from "../format/documents.ts";
import { Entity } from "../format/entities.ts";
import { NamedEntityId, StatementId, UnnamedSourceId } from "../format/scalars.ts";
import type { DocumentEntry, DocumentHead, Entry, NamedEntry } from "./entries.ts";
import { type Report, shown } from "./problem.ts";
import { type Place, repeatedKeys, type SeedFile } from "./seedFile.ts";
import { misfits, shaped } from "./shape.ts";

// A document whose entries are still to be looked at.
const Outline = DocumentFile.extend({
	unnamedSources: z.record(z.string(), z.unknown()).default({}),
	statements: z.record(z.string(), z.unknown()).default({}),
	relations: z.array(z.unknown()).default([]),
});

// Stands in for what a document head lacks: values that no other check can object to.
const unobjectionable = {
	id: "",
	authors: [],
	language: "en",
	sourceFile: "",
	sha256: "",
	firstLine: 1,
	lastLine: Number.MAX_SAFE_INTEGER,
	inferred: {},
};

/** The entries of a file of entities. */
export function readEntities(file: SeedFile, report: Report): NamedEntry<Entity>[] {
	if (!isYaml(file, report)) return [];
	return readNamed(NamedEntityId, Entity, file.value ?? {}, { file, path: [] }, report);
}

/** A document with its entries; undefined when the file is no YAML or no mapping. */
export function readDocument(file: SeedFile, report: Report): DocumentEntry | undefined {
	if (!isYaml(file, report)) return undefined;
	const place = { file, path: [] };
	const value = shaped(z.record(z.string(), z.unknown()), file.value, place, report)?.value;
	if (!value) return undefined;
	const head = readHead(value, place, report);
	const part = (key: string): Place => ({ file, path: [key] });
	const unnamedSources = readNamed(
		UnnamedSourceId,
		UnnamedSource,
		value["unnamedSources"],
		part("unnamedSources"),
		report,
	);
	const statements = readNamed(StatementId, Statement, value["statements"], part("statements"), report);
	const relations = readList(Relation, value["relations"], part("relations"), report);
	const isComplete =
		statements.length === sizeOf(value["statements"]) && relations.length === sizeOf(value["relations"]);
	return { ...place, id: head.id, value: head, unnamedSources, statements, relations, isComplete };
}

function readHead(value: Record<string, unknown>, place: Place, report: Report): DocumentHead {
	const whole = shaped(Outline, value, place, report);
	const bad = misfits(Outline, value);
	const fitting = Object.fromEntries(Object.entries(value).filter(([key]) => !bad.has(key)));
	const { unnamedSources, statements, relations, ...head } = whole?.value ?? {
		...unobjectionable,
		...(fitting as Partial<DocumentFile>),
	};
	return head as DocumentHead;
}

function readNamed<Type extends z.ZodType>(
	idType: z.ZodType<string>,
	type: Type,
	values: unknown,
	{ file, path }: Place,
	report: Report,
): NamedEntry<z.output<Type>>[] {
	if (path.length === 0) shaped(z.record(z.string(), z.unknown()), values, { file, path }, report);
	if (typeof values !== "object" || values === null || Array.isArray(values)) return [];
	return Object.entries(values).flatMap(([id, value]) => {
		const place = { file, path: [...path, id] };
		const { error } = idType.safeParse(id);
		if (error) report(place, error.issues[0]?.message.replace(/^wanted /, "") ?? "an id", shown(id));
		const entry = shaped(type, value, place, report);
		return entry && !error ? [{ ...entry, id }] : [];
	});
}

function readList<Type extends z.ZodType>(
	type: Type,
	values: unknown,
	{ file, path }: Place,
	report: Report,
): Entry<z.output<Type>>[] {
	if (!Array.isArray(values)) return [];
	return values.flatMap((value, index) => shaped(type, value, { file, path: [...path, index] }, report) ?? []);
}

function sizeOf(values: unknown): number {
	return Object.keys(values ?? {}).length;
}

/** Reports what is wrong with the YAML; false when what could be read of it is not what was meant. */
function isYaml(file: SeedFile, report: Report): boolean {
	if (file.isSound) return true;
	const { errors, warnings } = file.document;
	for (const { message, pos } of [...errors, ...warnings]) {
		report({ file, path: [], offset: pos[0] }, "YAML", message);
	}
	for (const { key, place } of repeatedKeys(file)) report(place, "each key once", `${key} again`);
	return errors.length + warnings.length === 0;
}
