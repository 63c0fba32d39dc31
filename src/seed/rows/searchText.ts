// The text in which "contains" is looked for: folded, so that case and diacritics do not count.
import { fold } from "../../fold.ts";

/** The bar keeps a search from matching across the end of one text and the beginning of the next. */
export function searchText(texts: readonly (string | undefined)[]): string {
	return texts.flatMap((text) => (text === undefined ? [] : [fold(text)])).join(" | ");
}
