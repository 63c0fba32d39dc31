// Every file of Cypher is planned by the real server: what it declares is what it uses, and all that it names exists.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver, type Plan, type ResultSummary } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherFolder } from "../../src/cypher.ts";
import { load, world } from "../graph.ts";
import { sharedNeo4j } from "../shared.ts";
import { type Standalone, standaloneStatements } from "./standalone.ts";

const statements = standaloneStatements();

// On a handful of nodes the planner rightly prefers a scan: with some thousands it plans as it would for real.
const ballast = `UNWIND range(1, 4000) AS i
CREATE (entity:Entity:Person {id: 'person:ballast-' + i, name: 'b', hash: '', orderKey: 'b ' + i, text: 'b'})
CREATE (statement:Statement {id: 'statement:ballast/' + i, hash: '', speakerId: entity.id, orderKey: '2000 ' + i, text: 'b'})
CREATE (document:Document {id: 'document:ballast-' + i, hash: '', orderKey: '2000 ' + i})
CREATE (evidence:Evidence {id: 'evidence:ballast-' + i, hash: '', relationId: 'b' + i})
CREATE (name:Name {key: 'ballast ' + i, hash: ''})
CREATE (entity)-[:NAMED {text: 'b'}]->(name), (entity)-[:SAID]->(statement)-[:ABOUT {entityId: entity.id, orderKey: ''}]->(entity)
CREATE (statement)-[:REPORTED_IN]->(document)<-[:REPORTED_IN]-(evidence)
CREATE (entity)-[:SPEAKS_ABOUT {statements: 1}]->(entity)
CREATE (entity)-[:HEADS {id: 'relation:ballast' + i, hash: ''}]->(entity)
CREATE (:Load {id: 'load ' + i, startedAt: ''})`;
let driver: Driver;

beforeAll(async () => {
	await load(world);
	const { uri, username, password } = sharedNeo4j();
	driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
	await driver.executeQuery(ballast);
	await driver.executeQuery("CALL db.prepareForReplanning()");
});
afterAll(() => driver?.close());

async function explain({ cypher, parameters }: Standalone): Promise<ResultSummary> {
	const values = Object.fromEntries(parameters.map((name) => [name, null]));
	const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, values, { database: "neo4j" });
	return summary;
}

const usedParameters = (cypher: string): string[] => [
	...new Set([...cypher.replace(/\/\/.*$/gm, "").matchAll(/\$(?!\()(\w+)/g)].map(([, name = ""]) => name)),
];

// These read all there is of something, because that is the question.
const readsAll: Readonly<Record<string, RegExp>> = {
	"fields/Query/entities": /^NodeByLabelScan$/,
	"fields/Query/statements": /^NodeByLabelScan$/,
	"fields/Query/documents": /^NodeByLabelScan$/,
	"fields/Query/relations": /Scan$/,
	"fields/Query/stats": /^(?:NodeByLabelScan|DirectedUnionRelationshipTypesScan)$/,
	"fields/Query/discourse": /^NodeByLabelScan$/,
	"export/all/relations": /Scan$/,
	"export/record/relations": /Scan$/,
	"compare/counts": /Scan$/,
	"compare/sample": /Scan$/,
	"load/existingEntities": /Scan$/,
	"load/existingNames": /Scan$/,
	"load/existingDocuments": /Scan$/,
	"load/existingStatements": /Scan$/,
	"load/existingRelations": /Scan$/,
	"load/existingEvidence": /Scan$/,
	"load/speaksAbout": /Scan$/,
	"load/speaksAboutStale": /Scan$/,
	"load/speaksAboutInParts": /Scan$/,
	"load/emptyListsOfEntities": /Scan$/,
	"load/emptyListsOfDocuments": /Scan$/,
	"load/emptyListsOfStatements": /Scan$/,
	"load/speaksAboutStaleInParts": /Scan$/,
};

describe.each(statements.map((statement) => [statement.name, statement] as const))("cypher/%s", (name, statement) => {
	it("says in its first line what it does", () => {
		const [first = ""] = readFileSync(join(cypherFolder, `${statement.name}.cypher`), "utf8").split("\n");
		expect(first).toMatch(/^\/\/ [A-Z].*[.:,]?$/);
	});

	it("uses the parameters that it declares, and no others", () => {
		expect(usedParameters(statement.cypher).sort()).toEqual([...statement.parameters].sort());
	});

	it("holds no value: strings only where the language of the graph needs them", () => {
		const strings = [...statement.cypher.matchAll(/'([^']*)'/g)].map(([, text = ""]) => text);
		expect(strings.filter((text) => /[{}]/.test(text))).toEqual([]);
	});

	it("is planned by the server: names only what exists, and starts from an index", async () => {
		const summary = await explain(statement);
		const unknown = summary.gqlStatusObjects.filter(({ gqlStatus }) => /^01N5[0-2]$/.test(gqlStatus));
		// The world has no relation of every type, so types of the vocabulary may be unknown to the store.
		const names = unknown
			.map(({ statusDescription }) => statusDescription)
			.filter((text) => !/relationship type/.test(text));
		expect(names).toEqual([]);
		expect(summary.queryType, "read or write").toBe(statement.writes ? summary.queryType : "r");
		if (!summary.plan) return;
		const scans = operators(summary.plan).filter(
			(operator) => /Scan$/.test(operator) && !/Index(?:Contains)?Scan$/.test(operator),
		);
		// The doctor examines all there is.
		if (name.startsWith("doctor/")) return;
		expect(scans.filter((operator) => !readsAll[name]?.test(operator))).toEqual([]);
	});

	it("bounds every path that it walks", () => {
		const unbounded =
			statement.cypher.match(/\)\)\s*[+*]\s*(?:\(|$)|\[\w*(?::[\w|]+)?\*(?!\d*\.\.\d)|\{\d*,\s*\}/g) ?? [];
		expect(unbounded).toEqual([]);
	});
});

function operators({ operatorType, children }: Plan): string[] {
	return [operatorType.replace(/@.*/, ""), ...children.flatMap(operators)];
}
