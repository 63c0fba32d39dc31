// Which words of a Cypher statement are what, as far as colours need to know.

/** Null: nothing to colour. */
export type TokenKind = "comment" | "string" | "parameter" | "label" | "number" | "keyword" | null;

export interface Token {
	readonly kind: TokenKind;
	readonly text: string;
	/** Where it starts in the statement. */
	readonly start: number;
}

// One alternative a kind, in the order of precedence; what none of them takes stays uncoloured.
const pattern = new RegExp(
	[
		/(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)/,
		/(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/,
		/(?<parameter>\$(?:\w+|`[^`]*`))/,
		// After a colon or a bar, as in `[:SAID|DENIES]` and `(n:Person)`; a map's `key: value` has a space there.
		/(?<label>(?<=[:|&!])(?:[A-Za-z_]\w*|`[^`]*`))/,
		/(?<number>\b\d+(?:\.\d+)?\b)/,
		/(?<keyword>\b(?:AND|AS|ASC|ASCENDING|BY|CALL|CASE|COLLECT|CONTAINS|COUNT|DESC|DESCENDING|DISTINCT|ELSE|END|ENDS|EXISTS|FALSE|IN|IS|LIMIT|MATCH|NOT|NULL|ON|OPTIONAL|OR|ORDER|RETURN|SHORTEST|SKIP|STARTS|THEN|TRUE|UNION|UNWIND|USE|USING|WHEN|WHERE|WITH|XOR|YIELD)\b)/,
	]
		.map(({ source }) => source)
		.join("|"),
	"g",
);

/** The whole statement, cut into tokens; joined they are the statement again. */
export function cypherTokens(statement: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	const upTo = (start: number) => {
		if (start > end) tokens.push({ kind: null, text: statement.slice(end, start), start: end });
	};
	for (const { 0: text, index: start, groups = {} } of statement.matchAll(pattern)) {
		upTo(start);
		const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as TokenKind;
		tokens.push({ kind, text, start });
		end = start + text.length;
	}
	upTo(statement.length);
	return tokens;
}
