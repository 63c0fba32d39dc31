// Lays a nested statement out for a reader: one level of braces, one indentation.

/** The same Cypher, indented by the braces around each line. Strings of fragments hold no braces (a test says so). */
export function layOut(cypher: string): string {
	let depth = 0;
	return cypher
		.split("\n")
		.map((line) => {
			const text = line.trim();
			const closing = /^[\])},]*/.exec(text)?.[0].replace(/[^}]/g, "").length ?? 0;
			const indent = "  ".repeat(Math.max(0, depth - closing));
			depth += count(text, /\{/g) - count(text, /\}/g);
			return indent + text;
		})
		.join("\n");
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
