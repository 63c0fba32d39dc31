// Every question is proved by the real server, on the full real graph: what its header declares is what it takes and returns.
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commonOptions } from "../../src/analysis/commandLine.ts";
import { csv } from "../../src/analysis/formats/csv.ts";
import { helpOf } from "../../src/analysis/listing.ts";
import { edgeColumns } from "../../src/analysis/networks/algorithms.ts";
import { ownLibrary, readLibrary } from "../../src/analysis/questions/library.ts";
import type { Question } from "../../src/analysis/questions/question.ts";
import { joins, RelationType } from "../../src/generated/vocabulary.ts";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { integers } from "../../src/neo4j/integers.ts";
import { connectToShared, load, realSeed } from "../graph.ts";
import { sharedNeo4j } from "../shared.ts";
import { asked, read, stream } from "./asked.ts";
import { tiesIn } from "./order.ts";
import { mismatches } from "./types.ts";

const questions = readLibrary(ownLibrary);
const roles = RelationType.filter((type) => joins[type].role);
/** The relationships that are no relations of the vocabulary. */
const structure = [
	"SAID",
	"ABOUT",
	"TO",
	"VIA",
	"EMBEDDED_IN",
	"DENIES",
	"CONTRADICTS",
	"CORROBORATES",
	"RESPONDS_TO",
].concat(["REPORTED_IN", "PUBLISHED_BY", "SPEAKS_FROM", "QUOTED_IN", "NAMED", "SPEAKS_ABOUT", "STATED_IN"]);
/** What of a long answer a reader of its golden result reads. */
const shown = 64;
let driver: Driver;
let connection: Neo4j;

beforeAll(async () => {
	await load(realSeed);
	connection = await connectToShared();
	const { uri, username, password } = sharedNeo4j();
	driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
});
afterAll(async () => {
	await connection?.close();
	await driver?.close();
});

const bodyOf = ({ cypher }: Question): string => cypher.replace(/^\s*\/\/.*$/gm, "");

/** The example of its help, which takes the values that the file says to set before it is pasted. */
function exampleOf(question: Question): string[] {
	const [, example = ""] = /^ {2}npm run ask -- (.+)$/m.exec(helpOf(question)) ?? [];
	return [...example.matchAll(/"([^"]*)"|\S+/g)].map(([word, inQuotes]) => inQuotes ?? word);
}

it("there are at least thirty questions, each on one topic", () => {
	expect(questions.length).toBeGreaterThanOrEqual(30);
	expect(questions.filter(({ topic }) => topic === "Others")).toEqual([]);
});

describe.each(questions.map((question) => [question.name, question] as const))("%s", (name, question) => {
	const body = bodyOf(question);
	const { parameters, columns, edges, pasted, algorithm } = question;

	it("declares the parameters that it uses, and how to set each before pasting", () => {
		const used = [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, parameter = ""]) => parameter))];
		expect(used.sort()).toEqual(parameters.map((parameter) => parameter.name).sort());
		expect([...pasted.keys()]).toEqual(parameters.map((parameter) => parameter.name));
		expect(parameters.filter(({ option }) => option in commonOptions)).toEqual([]);
	});

	it("can be pasted: a name of words and dashes, no word that only our own reader knows, and a semicolon at the end", () => {
		expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(body).not.toMatch(/:(?:RELATION|ROLE)\b/);
		expect(question.cypher).toMatch(/;\n$/);
		expect(question.cypher.split("\n").length, "lines").toBeLessThan(41);
	});

	it("is planned by the server: reads only, returns its columns in order, and names only what exists", async () => {
		// The values of the next test: the server keeps a plan for the types of its parameters.
		const { values } = await read(connection, exampleOf(question));
		const { keys, summary } = await driver.executeQuery(`EXPLAIN ${question.cypher}`, integers(values));
		const returned = algorithm === null ? columns : edges;
		expect(keys).toEqual(returned.map((column) => column.name));
		if (algorithm !== null) expect(keys).toEqual(edgeColumns);
		expect(summary.queryType).toBe("r");
		// A type of the vocabulary that no relation of the seed has is unknown to the store, and right all the same.
		const notes = summary.gqlStatusObjects.filter(({ gqlStatus }) => gqlStatus.startsWith("01"));
		const wrong = notes.filter(
			({ gqlStatus, statusDescription }) => gqlStatus !== "01N51" || !namesRelation(statusDescription),
		);
		expect(wrong.map(({ statusDescription }) => statusDescription)).toEqual([]);
		const types = [...body.matchAll(/\[\w*:([A-Z_|!&]+)/g)].flatMap(([, list = ""]) => list.split(/[|!&]+/));
		expect(
			types.filter((type) => type !== "" && ![...structure, ...RelationType].includes(type as RelationType)),
		).toEqual([]);
		if (!parameters.some(({ type, default: standard }) => type.base === "Name" && standard === null)) return;
		expect(
			operatorsOf(summary.plan as Plan).filter((operator) => /^(?:AllNodes|NodeByLabel)Scan$/.test(operator)),
		).toEqual([]);
	});

	it("bounds every path that it walks, and spells the roles as the vocabulary does", () => {
		expect(body.match(/\)\s*[+*]\s*[(\n]|\]->?[+*]|\]-[+*]|\*\d*\.*\]|\{\d*,\s*\}/g) ?? []).toEqual([]);
		const lists = [...body.matchAll(/:(HEADS\|[A-Z_|]+)/g)].map(([, list = ""]) => list.split("|"));
		for (const list of lists) expect(list.filter((type) => !roles.includes(type as RelationType))).toEqual([]);
		expect(roles).toEqual(expect.arrayContaining(lists.flat() as RelationType[]));
	});

	it("answers on the full graph as its help shows: of the declared types, in a total order, and as somebody has read", async () => {
		const words = exampleOf(question);
		const { rows } = await asked(connection, words);
		expect(mismatches(columns, rows)).toEqual([]);
		if (algorithm === null) expect(tiesIn(question, rows)).toEqual([]);
		let text = `> ${words.join(" ")}\n`;
		for await (const line of csv(columns, stream(rows.slice(0, shown)))) text += line;
		if (rows.length > shown) text += `… and ${rows.length - shown} rows more\n`;
		await expect(text).toMatchFileSnapshot(`golden/seed/${name}.txt`);
	});

	it("answers on the full graph with nothing but what must be given", async () => {
		const required = parameters.filter((parameter) => parameter.default === null);
		const words = required.flatMap(({ name: its, option }) => [`--${option}`, unquoted(pasted.get(its))]);
		if (words.length + 1 === exampleOf(question).length) return;
		const { rows } = await asked(connection, [name, ...words]);
		expect(mismatches(columns, rows)).toEqual([]);
		if (algorithm === null) expect(tiesIn(question, rows)).toEqual([]);
	});
});

function unquoted(literal = ""): string {
	return literal.replace(/^'(.*)'$/, "$1");
}

function namesRelation(description: string): boolean {
	return RelationType.some((type) => description.includes(`\`${type}\``));
}

function operatorsOf({ operatorType, children }: Plan): string[] {
	return [operatorType.replace(/@.*/, ""), ...children.flatMap(operatorsOf)];
}
