// Texts as sequences of comparable words.
import { fold } from "../../fold.ts";

/**
 * The words of a text, folded; a possessive `'s` does not count: "Russia's" is the word `russia`.
 * Each sequence is framed by blanks, so that one contains the other only at the bounds of words.
 */
export function words(text: string): string {
	return ` ${fold(text.replace(/['’]s(?![\p{L}\p{N}])/giu, ""))} `;
}

/** True when a form of a name stands in a text as whole words. */
export function names(form: string, text: string): boolean {
	const wanted = words(form);
	return wanted.trim() !== "" && words(text).includes(wanted);
}

/** Every run of so many consecutive words. */
export function runs(text: string, length: number): string[] {
	const list = words(text).trim().split(" ");
	return list
		.slice(0, Math.max(0, list.length - length + 1))
		.map((_, index) => list.slice(index, index + length).join(" "));
}
