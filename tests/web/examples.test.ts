// The example queries: they say what they are, fit the schema, and bring the variables that they take.
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { readSchema } from "../../src/api/schema.ts";
import { parseExample } from "../../src/web/exampleFile.ts";
import { readExamples } from "./exampleFiles.ts";

const examples = readExamples();
const schema = readSchema();

test("there are enough to choose from, and each has a name, a title and an operation of its own", () => {
	expect(examples.length).toBeGreaterThanOrEqual(10);
	for (const key of ["name", "title", "explanation", "operationName"] as const) {
		expect(new Set(examples.map((example) => example[key])).size, key).toBe(examples.length);
	}
});

describe.each(examples)("$name", ({ explanation, operationName, page, query, variables }) => {
	const document = parse(query);

	test("fits the schema", () => {
		expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
	});

	test("has one operation, with the name that the tab shows, and values for its variables", () => {
		const [operation, ...others] = document.definitions.filter((each) => each.kind === "OperationDefinition");
		expect(others).toEqual([]);
		expect(operation).toMatchObject({ operation: "query", name: { value: operationName } });
		const taken = operation?.variableDefinitions?.map(({ variable }) => variable.name.value);
		expect(Object.keys(variables ?? {}).sort()).toEqual(taken?.sort());
	});

	test("leads to a page of the explorer", () => {
		expect(page).toMatch(/^\/[a-z]+(\/|\?|$)/);
		expect(query).not.toContain(page);
	});

	test("is explained by one sentence", () => {
		expect(explanation).toMatch(/^[A-Z][^.]+\.$/);
		expect(query.split("\n")[1]).toBe(`# ${explanation}`);
	});
});

test.each([
	[
		"no title",
		"query A { stats { people } }",
		'x.graphql:1: wanted "# " and the title, got "query A { stats { people } }"',
	],
	[
		"no explanation",
		"# Title\nquery A { a }",
		'x.graphql:2: wanted "# " and one sentence of explanation, got "query A { a }"',
	],
	["no name", "# Title\n# Why.\n{ a }", 'x.graphql: wanted an operation with a name, as in "query Name", got none'],
	[
		"no page",
		"# T\n# W.\nquery A { a }",
		'x.graphql: wanted one line "# page: /…", the page that shows the same, got []',
	],
	[
		"another host",
		"# T\n# W.\nquery A { a }\n# page: https://a.example/",
		'x.graphql: wanted one line "# page: /…", the page that shows the same, got ["https://a.example/"]',
	],
	["no values", "# T\n# W.\nquery A($a: ID!) { a }", 'x.graphql: wanted a line "# variables: {...}", got none'],
	[
		"values for nothing",
		"# T\n# W.\nquery A { a }\n# variables: {}",
		"x.graphql: wanted no line of variables, got one",
	],
	[
		"no JSON",
		"# T\n# W.\nquery A($a: ID!) { a }\n# variables: {a}",
		'x.graphql:4: wanted JSON after "# variables: ", got {a}',
	],
])("a file with %s is refused", (_what, text, message) => {
	expect(() => parseExample("x.graphql", text)).toThrow(message);
});
