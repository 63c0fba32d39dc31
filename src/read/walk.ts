// What a fragment walks, narrowed in its text to what its field asks for: what is not walked need not be filtered.
import { walkOnly } from "../cypher.ts";
import { RelationType } from "../generated/vocabulary.ts";
import type { ArgumentValues } from "./sites.ts";

// The longest path that a fragment walks.
const longest = "*1..6]";
const shorter: ReadonlyMap<unknown, string> = new Map([1, 2, 3, 4, 5].map((length) => [length, `*1..${length}]`]));

/** What a field asks to be walked; null where it asks for all. */
interface Walk {
	/** In the order of the vocabulary. */
	readonly relations: readonly RelationType[] | null;
	readonly steps: readonly unknown[] | null;
	readonly length: string | null;
}

/** The text of a fragment that walks no other relations, no other kinds of hop and no longer paths than these values ask. */
export function narrowed(text: string, values: ArgumentValues): string {
	const { relations, steps, length } = walkOf(values);
	const walks = steps === null ? text : stepsOnly(text, steps);
	return walkOnly(relations ?? [], length === null ? walks : walks.replaceAll(longest, length));
}

/** What of the values the text depends on. */
export function walkShape(values: ArgumentValues): string {
	const { relations, steps, length } = walkOf(values);
	return [relations?.join(), steps?.join(), length].join(" ");
}

function walkOf({ types, through, maxLength }: ArgumentValues): Walk {
	const relations = Array.isArray(types) ? RelationType.filter((type) => types.includes(type)) : null;
	const all = Array.isArray(through) ? [...through].sort() : null;
	// Of no types there are no relations to walk, and perhaps still statements.
	const steps = relations?.length === 0 && all ? all.filter((step) => step !== "RELATION") : all;
	return { relations, steps, length: shorter.get(maxLength) ?? null };
}

function stepsOnly(text: string, through: readonly unknown[]): string {
	if (through.includes("RELATION"))
		return through.includes("STATEMENT") ? text : text.replaceAll("|SPEAKS_ABOUT*", "*");
	return text.replace(/\[:[A-Z_|]+\|SPEAKS_ABOUT\*/g, "[:SPEAKS_ABOUT*");
}
