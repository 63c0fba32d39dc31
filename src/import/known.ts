// The entities of a seed, found again by their names.
import { fold } from "../fold.ts";
import { kindOf, type NamedEntry } from "../seed/files/entries.ts";
import type { Entity } from "../seed/format/entities.ts";
import { type Reference, Refused } from "./found.ts";

export interface KnownEntities {
	readonly all: readonly Reference[];
	has(id: string): boolean;
	/** By id or by any name; case and diacritics do not count. Refused when the name fits several. */
	called(name: string): Reference | undefined;
	/** The one person of a name of two words or more. */
	personCalled(name: string): Reference | undefined;
	/** The one outlet whose name, written in one word, begins an address: `businessinsider` of businessinsider.com. */
	outletOf(host: string): Reference | undefined;
	/** Whoever and whatever a text names, in the order of the text, with the name that it uses. */
	namedIn(text: string): { readonly reference: Reference; readonly form: string }[];
}

/** @param shortNames whether one word is name enough for persons, organizations and events, as acronyms always are */
export function knownEntities(entries: readonly NamedEntry<Entity>[], shortNames: boolean): KnownEntities {
	const all = entries.map(({ id, value }) => ({ id, entity: value }));
	const byId = new Map(all.map((reference) => [reference.id, reference]));
	const byName = grouped(all, ({ entity }) => [entity.name, ...entity.aliases].map(fold));
	const byWords = grouped(all, ({ id, entity }) =>
		[entity.name, ...entity.aliases]
			.map((form) => wordsOf(form))
			.filter((words) => counts(id, words, shortNames))
			.map(keyOf),
	);
	const outlets = grouped(
		all.filter(({ entity }) => entity.kind === "MEDIA"),
		({ entity }) => [entity.name, ...entity.aliases].map((form) => fold(form).replaceAll(" ", "")),
	);
	const lengths = lengthsByFirstWord(byWords.keys());
	return {
		all,
		has: (id) => byId.has(id),
		called(name) {
			const fitting = byId.get(name) ?? byName.get(fold(name));
			if (!Array.isArray(fitting)) return fitting as Reference | undefined;
			if (fitting.length > 1) {
				throw new Refused(
					"name that fits several entities",
					`${JSON.stringify(name)} fits ${fitting.map(({ id }) => id).join(", ")}`,
				);
			}
			return fitting[0];
		},
		personCalled(name) {
			const fitting = byName.get(fold(name)) ?? [];
			return fold(name).includes(" ") && fitting.length === 1 && kindOf(fitting[0]?.id ?? "") === "person"
				? fitting[0]
				: undefined;
		},
		outletOf(host) {
			const fitting = outlets.get(fold(host.split(".")[0] ?? "").replaceAll(" ", "")) ?? [];
			return fitting.length === 1 ? fitting[0] : undefined;
		},
		namedIn(text) {
			return matches(wordsOf(text), byWords, lengths);
		},
	};
}

function matches(
	words: readonly string[],
	byWords: ReadonlyMap<string, readonly Reference[]>,
	lengths: ReadonlyMap<string, number>,
) {
	const found = new Map<string, { reference: Reference; form: string }>();
	for (let start = 0; start < words.length; ) {
		let length = Math.min(lengths.get(words[start] ?? "") ?? 0, words.length - start);
		while (length > 0 && !byWords.has(keyOf(words.slice(start, start + length)))) length--;
		const form = keyOf(words.slice(start, start + length));
		const [reference, ...others] = byWords.get(form) ?? [];
		// A single word before a capital is the beginning of another name: Paris of Paris Hilton.
		const isWhole = length > 1 || !/^\p{Lu}/u.test(words[start + 1] ?? "");
		if (reference && others.length === 0 && isWhole && !found.has(reference.id))
			found.set(reference.id, { reference, form });
		start += Math.max(1, length);
	}
	return [...found.values()];
}

/** Words as printed, without a possessive's ending: names are told from common words by their capitals. */
function wordsOf(text: string): string[] {
	const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+(?:[-'’.&][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
	return words.map((word) => word.replace(/['’]s$/u, ""));
}

function keyOf(words: readonly string[]): string {
	return words.join(" ");
}

function counts(id: string, words: readonly string[], shortNames: boolean): boolean {
	if (words.length !== 1) return words.length > 0;
	const isAcronym = /^(?=.{3})[\p{Lu}\p{N}][\p{Lu}\p{N}-]*$/u.test(words[0] ?? "");
	return shortNames || isAcronym || ["place", "weapon"].includes(kindOf(id));
}

/** How many words the longest name has that begins with a word. */
function lengthsByFirstWord(keys: Iterable<string>): Map<string, number> {
	const lengths = new Map<string, number>();
	for (const key of keys) {
		const words = key.split(" ");
		const first = words[0] ?? "";
		lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
	}
	return lengths;
}

function grouped(
	references: readonly Reference[],
	keysOf: (reference: Reference) => readonly string[],
): Map<string, Reference[]> {
	const groups = new Map<string, Reference[]>();
	for (const reference of references) {
		for (const key of new Set(keysOf(reference))) groups.set(key, [...(groups.get(key) ?? []), reference]);
	}
	return groups;
}
