// A statement and its parameters as cypher-shell takes them, so that an analyst can run the same and go on from there.

/** `:param {…}`, then the statement, closed. */
export function forCypherShell(cypher: string, parameters: Readonly<Record<string, unknown>>): string {
	const statement = cypher.trim().replace(/;$/, "");
	return Object.keys(parameters).length === 0 ? `${statement};\n` : `:param ${literal(parameters)}\n${statement};\n`;
}

/** What JSON holds, as Cypher writes it: keys without quotation marks. Whole numbers stay integers, as LIMIT wants them. */
function literal(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
	if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
	const entries = Object.entries(value).map(([key, inner]) => `${keyOf(key)}: ${literal(inner)}`);
	return `{${entries.join(", ")}}`;
}

function keyOf(key: string): string {
	return /^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll("`", "``")}\``;
}
