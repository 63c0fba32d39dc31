// Golden results: each question, asked of the small world. `npx vitest run -u` writes new ones: read them before you commit.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ndjson } from "../../src/analysis/formats/json.ts";
import { ownLibrary, readLibrary } from "../../src/analysis/questions/library.ts";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { connectToShared, load, world } from "../graph.ts";
import { asked, stream } from "./asked.ts";
import { cases } from "./cases.ts";
import { mismatches } from "./types.ts";

const golden = fileURLToPath(new URL("golden/", import.meta.url));
const questions = readLibrary(ownLibrary);
let neo4j: Neo4j;

beforeAll(async () => {
	await load(world);
	neo4j = await connectToShared();
});
afterAll(() => neo4j?.close());

it("there is a case for each question, and for no other", () => {
	expect(Object.keys(cases).sort()).toEqual(questions.map(({ name }) => name).sort());
});

describe.each(questions.map((question) => [question.name, question] as const))("%s", (name, question) => {
	it("has its answers, of the declared types", async () => {
		const answers: string[] = [];
		for (const words of cases[name] ?? []) {
			const { rows } = await asked(neo4j, [name, ...words]);
			expect(mismatches(question.columns, rows)).toEqual([]);
			answers.push(`> ${[name, ...words].join(" ")}\n`);
			for await (const line of ndjson(question.columns, stream(rows))) answers.push(line);
		}
		await expect(answers.join("")).toMatchFileSnapshot(`${golden}${name}.txt`);
	});
});
