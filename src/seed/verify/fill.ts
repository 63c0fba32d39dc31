// Writes where quotes stand into the files of a seed, leaving every other character of them as it is.
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isScalar } from "yaml";
import type { NamedEntry, Seed } from "../files/entries.ts";
import { mappingAt, type SeedFile } from "../files/seedFile.ts";
import type { Statement } from "../format/documents.ts";
import { isQuotedAt, occurrences, passages } from "./quotes.ts";
import type { Source } from "./sources.ts";

interface Insertion {
	readonly offset: number;
	readonly text: string;
}

/** Adds `start` and `end` to statements whose quote stands exactly once on its line; returns to how many. */
export async function fillPassages(
	{ documents }: Seed,
	folder: string,
	sources: ReadonlyMap<string, Source>,
): Promise<number> {
	let filled = 0;
	for (const document of documents) {
		const source = sources.get(document.value.sourceFile);
		// What a parser stumbled over is not to be edited by the places that it gives.
		if (!source || document.file.document.errors.length > 0) continue;
		const insertions = document.statements.flatMap((statement) => insertionFor(statement, source) ?? []);
		filled += insertions.length;
		if (insertions.length > 0) await write(join(folder, document.file.name), insert(document.file, insertions));
	}
	return filled;
}

function insertionFor(statement: NamedEntry<Statement>, source: Source): Insertion | undefined {
	const { line, start, end } = statement.value;
	if (start !== undefined || end !== undefined) return undefined;
	const passage = passageOf(statement, source.lines[line - 1] ?? "");
	const mapping = mappingAt(statement);
	const pair = mapping?.items.find(({ key }) => isScalar(key) && key.value === "line");
	if (!passage || !mapping || !isScalar(pair?.key) || !isScalar(pair.value)) return undefined;
	const [keyStart] = pair.key.range ?? [0];
	const [, valueEnd] = pair.value.range ?? [0, 0];
	if (mapping.flow) return { offset: valueEnd, text: `, start: ${passage.start}, end: ${passage.end}` };
	const { text } = statement.file;
	const indentation = text.slice(text.lastIndexOf("\n", keyStart - 1) + 1, keyStart).replace(/\S/g, " ");
	const lineEnd = text.indexOf("\n", valueEnd);
	return {
		offset: lineEnd === -1 ? text.length : lineEnd,
		text: `\n${indentation}start: ${passage.start}\n${indentation}end: ${passage.end}`,
	};
}

/** From the first passage to the last; undefined when one is absent, ambiguous, or before the one it follows. */
function passageOf(statement: NamedEntry<Statement>, text: string): { start: number; end: number } | undefined {
	const found = passages(statement).map(({ passage }) => ({
		indexes: occurrences(passage, text).filter((index) => isQuotedAt(index, passage, text)),
		length: passage.length,
	}));
	const places = found.flatMap(({ indexes, length }) =>
		indexes.length === 1 ? [{ start: indexes[0] ?? 0, length }] : [],
	);
	const [first, last] = [places[0], places.at(-1)];
	if (!first || !last || places.length < found.length) return undefined;
	const inOrder = places.every(({ start }, index) => index === 0 || start > (places[index - 1]?.start ?? 0));
	return inOrder ? { start: first.start, end: last.start + last.length } : undefined;
}

function insert({ text }: SeedFile, insertions: readonly Insertion[]): string {
	return insertions
		.toSorted((a, b) => b.offset - a.offset)
		.reduce((whole, { offset, text: added }) => whole.slice(0, offset) + added + whole.slice(offset), text);
}

/** Replaces the file as a whole, so that nobody reads half of it. */
async function write(path: string, text: string): Promise<void> {
	await writeFile(`${path}.tmp`, text);
	await rename(`${path}.tmp`, path);
}
