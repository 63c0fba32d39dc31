// Each export, read by software that others wrote, is the graph: every entity, document, statement and relation with its
// ends, stances, answers, and places in documents.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatNames } from "../../src/export/formats/formats.ts";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { connectToShared, load, realSeed, world } from "../graph.ts";
import { pythonEnvironment } from "../python/environment.ts";
import { type Found, readBack } from "./command.ts";
import { graphNow } from "./graph.ts";

let neo4j: Neo4j;
beforeAll(async () => {
	neo4j = await connectToShared();
	await pythonEnvironment();
}, 300_000);
afterAll(() => neo4j?.close());

describe("the graph of this repository", () => {
	let graph: Found;
	let found: Map<string, Found>;
	beforeAll(async () => {
		await load(realSeed);
		graph = await graphNow(neo4j);
		found = await readBack(formatNames);
	}, 300_000);

	it("is there", () => {
		expect(Object.keys(graph.statements).length).toBeGreaterThan(300);
		expect(Object.keys(graph.relations).length).toBeGreaterThan(500);
	});

	it.each(formatNames)("%s", (format) => {
		const read = found.get(format);
		expect(countsOf(read)).toEqual(countsOf(graph));
		expect(read).toEqual(graph);
	});
});

describe("names that mean something to a format", () => {
	const hostile = `"O'Kafor", <script>alert(1)</script> & ]]>\n\tline two; \u0001\u001b[31m \uffff`;
	const formula = '=HYPERLINK("https://evil.example","Torres")';
	const noXml = /(?![\n\t])\p{Cc}|\uffff/gu;
	let found: Map<string, Found>;
	beforeAll(async () => {
		await load(world);
		await neo4j.write(async ({ run }) => {
			// Without their hash the next load writes them as they were.
			await run("MATCH (e:Entity) WHERE e.id IN keys($names) SET e.name = $names[e.id], e.hash = ''", {
				names: { "person:ben-okafor": hostile, "person:ana-torres": formula },
			});
		});
		found = await readBack(formatNames);
	}, 300_000);

	it.each(formatNames)("%s", (format) => {
		const names = found.get(format)?.entities ?? {};
		const isXml = format === "graphml" || format === "gexf";
		expect(names["person:ben-okafor"]).toBe(isXml ? hostile.replace(noXml, "\ufffd") : hostile);
		expect(names["person:ana-torres"]).toBe(format === "csv" ? `'${formula}` : formula);
	});
});

function countsOf(found: Found | undefined): object {
	const { entities = {}, documents = [], statements = {}, relations = {} } = found ?? {};
	const [entityCount, statementCount, relationCount] = [entities, statements, relations].map(
		(each) => Object.keys(each).length,
	);
	return { entityCount, documentCount: documents.length, statementCount, relationCount };
}
