// Fits a fragment into a statement: its variables and parameters get names that nothing else there has.

// A lower-case word is a variable unless it is a literal, a property (`.name`), a parameter (`$name`),
// a function (`count(`), or a key of a map (`{name: …}`, `, name: …`).
const words = /(?<before>[.$]|[{,]\s*)?(?<!\w)(?<word>[a-z]\w*)(?<after>\s*[(:])?/g;
const literals = new Set(["true", "false", "null"]);

// Left as they are: strings, comments, the names of procedures and of functions in a namespace, and what a
// procedure calls its outputs (in `YIELD node AS found` only `found` is ours).
const fixed = /('[^']*'|\/\/[^\n]*|\b[a-z]\w*(?:\.\w+)+(?=\()|(?<=\bYIELD (?:[^\n]*, )?)\w+(?= AS ))/;

/** The fragment's text with each variable and parameter replaced by what `variable` and `parameter` name it. */
export function rename(body: string, variable: (name: string) => string, parameter: (name: string) => string): string {
	return body
		.split(fixed)
		.map((part, index) => (index % 2 === 1 ? part : renameCode(part, variable, parameter)))
		.join("");
}

function renameCode(code: string, variable: (name: string) => string, parameter: (name: string) => string): string {
	return code.replace(words, (...match) => {
		const whole = String(match[0]);
		const { before = "", word = "", after = "" } = match.at(-1) as { before?: string; word?: string; after?: string };
		if (before === "$") return `$${parameter(word)}${after}`;
		if (before === "." || literals.has(word)) return whole;
		if (after.endsWith("(")) return whole;
		if (after.endsWith(":") && before !== "") return whole;
		return `${before}${variable(word)}${after}`;
	});
}
