// What the Cypher view makes of a statement: colours that lose no letter, and a form that cypher-shell takes.
import { expect, test } from "vitest";
import { forCypherShell } from "../../src/web/playground/cypher/forCypherShell.ts";
import { cypherTokens } from "../../src/web/playground/cypher/tokens.ts";

const statement = `// Who said it.
MATCH (p:Person {name: $name})-[:SAID|DENIES]->(s)
WHERE s.text = 'it''s // not a comment' AND s.line > 12
RETURN s`;

test("a statement is cut into words that joined are the statement", () => {
	expect(
		cypherTokens(statement)
			.map(({ text }) => text)
			.join(""),
	).toBe(statement);
	expect(cypherTokens("").length).toBe(0);
});

test("words are told apart by what they are", () => {
	const kinds = cypherTokens(statement).filter(({ kind }) => kind !== null);
	expect(kinds.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
		"comment // Who said it.",
		"keyword MATCH",
		"label Person",
		"parameter $name",
		"label SAID",
		"label DENIES",
		"keyword WHERE",
		"string 'it'",
		"string 's // not a comment'",
		"keyword AND",
		"number 12",
		"keyword RETURN",
	]);
});

test("cypher-shell gets the parameters as a Cypher map before the closed statement", () => {
	const parameters = { first: 20, "odd key": null, names: [{ text: 'say "yes"', exact: true }] };
	expect(forCypherShell("RETURN $first\n", parameters)).toBe(
		':param {first: 20, `odd key`: null, names: [{text: "say \\"yes\\"", exact: true}]}\nRETURN $first;\n',
	);
	expect(forCypherShell("RETURN 1;", {})).toBe("RETURN 1;\n");
});
