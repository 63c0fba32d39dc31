// Two loads at once: one waits for the other, and the graph is that of one of them, whole.
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Neo4j } from "../../src/neo4j/connection.ts";
import { seed } from "../../src/seed/seed.ts";
import { sharedNeo4j } from "../shared.ts";
import { emptyDatabase, graphOf } from "./database.ts";
import { changed, folderOf, smallSeed } from "./smallSeed.ts";

const database = emptyDatabase();
let other: Neo4j;
beforeAll(async () => {
	other = await connect({ ...sharedNeo4j(), database: "neo4j", queryTimeoutMilliseconds: 30_000 });
});
afterAll(() => other?.close());

test("the same seed twice at once is loaded once", async () => {
	const folder = folderOf(smallSeed);
	const summaries = await Promise.all([seed(database(), folder), seed(other, folder)]);
	expect(summaries.map(({ total }) => total.added).sort()).toEqual([0, 31]);
	const together = await graphOf(database());
	await database().change("MATCH (node) DETACH DELETE node");
	await seed(database(), folder);
	expect(together).toEqual(await graphOf(database()));
});

test("two seeds at once leave one of the two, never a mixture", async () => {
	const ours = folderOf(smallSeed);
	const theirs = folderOf(
		changed(
			changed(smallSeed, "documents/stay.yaml", "Bly refuses to leave.", "Bly stays."),
			"entities/people.yaml",
			"[Bly]",
			"[Captain Bly]",
		),
	);
	for (let round = 0; round < 5; round++) {
		await Promise.all([seed(database(), ours), seed(other, theirs)]);
		const { rows } = await database().read(
			"MATCH (statement:Statement {id: 'statement:stay/wont-go'}), (bly:Person {id: 'person:ann-bly'}) RETURN statement.summary, bly.aliases",
		);
		expect([[["Bly refuses to leave.", ["Bly"]]], [["Bly stays.", ["Captain Bly"]]]]).toContainEqual(rows);
	}
});

test("two first seeds at once do not trip over each other's constraints", { timeout: 60_000 }, async () => {
	const neo4j = database();
	const constraints = await neo4j.read("SHOW CONSTRAINTS YIELD name");
	for (const [name] of constraints.rows) await neo4j.change(`DROP CONSTRAINT ${name}`);
	const indexes = await neo4j.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
	for (const [name] of indexes.rows) await neo4j.change(`DROP INDEX ${name}`);
	const folder = folderOf(smallSeed);
	const summaries = await Promise.all([seed(neo4j, folder), seed(other, folder)]);
	expect(summaries.map(({ total }) => total.added).sort()).toEqual([0, 31]);
});
