// That the seed tells in its own words what the articles tell in theirs.
import { at, type Entry, type Seed } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { Path, Place, SeedFile } from "../files/seedFile.ts";
import type { Source } from "./sources.ts";
import { runs } from "./words.ts";

/** As many consecutive words of an article may stand outside quotes. */
const longestRun = 8;

interface Text {
	readonly text: string;
	readonly place: Place;
}

/** Returns how many texts were compared. */
export function verifyOwnWords(seed: Seed, sources: Iterable<Source>, report: Report): number {
	const printed = new Map<string, string>();
	for (const source of sources) {
		for (const run of runs(source.text, longestRun + 1)) printed.set(run, source.name);
	}
	const texts = [...textsOf(seed), ...[...filesOf(seed)].flatMap(comments)];
	for (const { text, place } of texts) {
		const run = runs(text, longestRun + 1).find((candidate) => printed.has(candidate));
		if (run) report(place, `own words, at most ${longestRun} in a row as in ${printed.get(run)}`, shown(run));
	}
	return texts.length;
}

/** Every text but those that are as printed by definition: names, titles of documents, authors, quotes. */
function textsOf({ entities, documents }: Seed): Text[] {
	const ofEntities = entities.flatMap((entity) => {
		const { name, aliases, ...own } = entity.value;
		return textsIn(own, [], entity);
	});
	const ofDocuments = documents.flatMap((document) => {
		const { title, authors, ...own } = document.value;
		const statements = document.statements.flatMap((statement) => {
			const { quote, ...rest } = statement.value;
			return textsIn(rest, [], statement);
		});
		const others = [...document.unnamedSources, ...document.relations].flatMap((entry) =>
			textsIn(entry.value, [], entry),
		);
		return [...textsIn(own, [], document), ...statements, ...others];
	});
	return [...ofEntities, ...ofDocuments];
}

function textsIn(value: unknown, path: Path, entry: Entry<unknown>): Text[] {
	// A single word, as of an id or an enum, borrows nothing.
	if (typeof value === "string") return /\s/.test(value) ? [{ text: value, place: at(entry, ...path) }] : [];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key], entry),
	);
}

function filesOf({ entities, documents }: Seed): Set<SeedFile> {
	return new Set([...entities, ...documents].map(({ file }) => file));
}

/** Comments of several lines are one text. */
function comments(file: SeedFile): Text[] {
	return [...file.text.matchAll(/(?<=^|\s)#.*(?:\n\s*#.*)*/gm)].map(({ 0: text, index }) => ({
		text,
		place: { file, path: [], offset: index },
	}));
}
