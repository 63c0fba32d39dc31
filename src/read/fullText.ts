// A text typed by somebody as a query of the full-text index.
import { KnownError } from "../errors.ts";

const longestText = 200;

/**
 * All words must occur, the last one may be unfinished: `sea bab` is `+sea +bab*`.
 * Only letters and digits survive, in quotes where they are complete, so nothing in the text can be query syntax.
 * @throws KnownError BAD_ARGUMENT when the text has no letter or digit, or is longer than 200 characters
 */
export function fullTextQuery(text: string): string {
	const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	if (words.length === 0 || text.length > longestText) {
		const got = text.length > longestText ? `${text.length} characters` : JSON.stringify(text);
		throw new KnownError(
			"BAD_ARGUMENT",
			`text: wanted 1 to ${longestText} characters with a letter or digit, got ${got}`,
		);
	}
	const last = words.at(-1) ?? "";
	const complete = words.slice(0, -1).map((word) => `+"${word}"`);
	return [...complete, `+(${`"${last}"`} OR ${last.toLowerCase()}*)`].join(" ");
}
