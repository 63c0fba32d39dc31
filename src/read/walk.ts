// What a fragment walks, narrowed in its text to what its field asks for: what is not walked need not be filtered.
import { walkOnly } from "../cypher.ts";
import { RelationType } from "../generated/vocabulary.ts";
import type { ArgumentValues } from "./sites.ts";

// The longest path that a fragment walks, and the shorter ones that may be asked for instead.
const longest = "{1,6}";
const lengths: readonly unknown[] = [1, 2, 3, 4, 5];

/** The text of a fragment that walks no other relations, no other kinds of hop and no longer paths than these values ask. */
export function narrowed(text: string, values: ArgumentValues): string {
	const { through, types, maxLength } = values;
	// Of no types there are no relations to walk, and perhaps still statements.
	const isWithoutTypes = Array.isArray(types) && types.length === 0;
	const steps = Array.isArray(through) ? through.filter((step) => step !== "RELATION" || !isWithoutTypes) : null;
	const walks = steps === null ? text : stepsOnly(text, steps);
	const index = lengths.indexOf(maxLength);
	return walkOnly(relationTypes(values), index < 0 ? walks : walks.replaceAll(longest, `{1,${index + 1}}`));
}

/** What of the values the text depends on. */
export function walkShape(values: ArgumentValues): string {
	const { through, maxLength } = values;
	const steps = Array.isArray(through) ? [...through].sort().join() : "";
	const isWithoutTypes = Array.isArray(values["types"]) && values["types"].length === 0;
	return `${isWithoutTypes ? "none" : relationTypes(values).join()} ${steps} ${maxLength ?? ""}`;
}

/** The types of relation that a field asks for, in the order of the vocabulary; none when it asks for all. */
function relationTypes({ types }: ArgumentValues): readonly RelationType[] {
	return Array.isArray(types) ? RelationType.filter((type) => types.includes(type)) : [];
}

function stepsOnly(text: string, through: readonly unknown[]): string {
	if (through.includes("RELATION"))
		return through.includes("STATEMENT") ? text : text.replaceAll("|SPEAKS_ABOUT]", "]");
	return text.replace(/\[step:[A-Z_|]+\|SPEAKS_ABOUT\]/g, "[step:SPEAKS_ABOUT]");
}
