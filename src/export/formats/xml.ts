// Text as XML 1.0 can hold it. No library: those at hand build a tree, or let a parser turn line ends into blanks.

/**
 * For an attribute or for content. Line ends and tabs stay what they are; characters that XML cannot hold, such as most
 * control characters and halves of surrogate pairs, become U+FFFD.
 */
export function xml(value: string | number | boolean): string {
	return String(value)
		.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]|[\uFFFE\uFFFF]/gu, "\uFFFD")
		.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
