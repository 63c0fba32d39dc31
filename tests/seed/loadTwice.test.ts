// The load of what is new, and of what is there already.
import { expect, test } from "vitest";
import { seed } from "../../src/seed/seed.ts";
import { inWords } from "../../src/seed/summary.ts";
import { emptyDatabase, lastTransaction, storeOf } from "./database.ts";
import { changed, folderOf, smallSeed, writeFiles } from "./smallSeed.ts";

const database = emptyDatabase();
const stay = "documents/stay.yaml";

test("the first load adds everything", async () => {
	const summary = await seed(database(), folderOf(smallSeed));
	expect(inWords(summary)).toBe(
		[
			"people           +2 ~0 -0",
			"organizations    +3 ~0 -0",
			"weapons          +1 ~0 -0",
			"places           +1 ~0 -0",
			"events           +1 ~0 -0",
			"unnamed sources  +1 ~0 -0",
			"names            +11 ~0 -0",
			"documents        +2 ~0 -0",
			"statements       +4 ~0 -0",
			"relations        +2 ~0 -0",
			"evidence         +3 ~0 -0",
			"total            +31 ~0 -0",
		].join("\n"),
	);
});

test("seed twice is once: the second load writes nothing", async () => {
	const folder = folderOf(smallSeed);
	await seed(database(), folder);
	const store = await storeOf(database());
	const transaction = await lastTransaction(database());
	const summary = await seed(database(), folder);
	expect(summary.total).toEqual({ added: 0, changed: 0, removed: 0 });
	expect(inWords(summary)).toBe("nothing to change");
	expect(await storeOf(database())).toEqual(store);
	expect(await lastTransaction(database())).toBe(transaction);
});

test("a seed with a problem changes nothing", async () => {
	const folder = folderOf(smallSeed);
	await seed(database(), folder);
	const store = await storeOf(database());
	writeFiles(
		folder,
		changed(changed(smallSeed, stay, "act: REJECT", "act: REFUSE"), "entities/people.yaml", "[Bly]", "[Blye]"),
	);
	await expect(seed(database(), folder)).rejects.toMatchObject({ code: "BAD_SEED" });
	expect(await storeOf(database())).toEqual(store);
});

test("what somebody else keeps in the database stays", async () => {
	await database().change("CREATE (:Note {text: 'mine'})-[:ON]->(:Entity {id: 'my:own', name: 'Mine'})");
	await seed(database(), folderOf(smallSeed));
	const { rows } = await database().read("MATCH (note:Note)-[:ON]->(mine:Entity) RETURN note.text, mine.name");
	expect(rows).toEqual([["mine", "Mine"]]);
});

test("the graph says when it last changed", async () => {
	const folder = folderOf(smallSeed);
	const start = new Date().toISOString();
	await seed(database(), folder);
	const { rows } = await database().read("MATCH (graph:Graph) RETURN graph.id, graph.seededAt, graph.formatVersion");
	expect(rows).toEqual([["graph", expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), 1]]);
	expect(String(rows[0]?.[1]) >= start).toBe(true);
});
