// The load of what has changed: the graph follows the files, and all else is left alone.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { seed } from "../../src/seed/seed.ts";
import { inWords } from "../../src/seed/summary.ts";
import { emptyDatabase, graphOf, storeOf } from "./database.ts";
import { changed, type Files, folderOf, smallSeed, writeFiles } from "./smallSeed.ts";

const database = emptyDatabase();
const stay = "documents/stay.yaml";

/** Loads the small seed, then this one; returns what the second load says that it changed. */
async function changesTo(files: Files): Promise<string[]> {
	const folder = folderOf(smallSeed);
	await seed(database(), folder);
	writeFiles(folder, files);
	return inWords(await seed(database(), folder))
		.split("\n")
		.map((line) => line.replaceAll(/ +/g, " "));
}

test("the order of entries in a file does not matter", async () => {
	const reversed = (text: string): string =>
		text
			.split(/\n(?=\S)/)
			.reverse()
			.join("\n");
	const inStatements = (smallSeed[stay] ?? "").split(/(?=^ {2}statement:|^relations)/m);
	const [head, first, second, relations] = inStatements;
	expect(inStatements).toHaveLength(4);
	expect(
		await changesTo({
			"entities/people.yaml": `${reversed((smallSeed["entities/people.yaml"] ?? "").trim())}\n`,
			[stay]: `${head}${second}${first}${relations}`,
		}),
	).toEqual(["nothing to change"]);
});

test("a changed summary changes one statement, and its edges stay as they were", async () => {
	const folder = folderOf(smallSeed);
	await seed(database(), folder);
	const before = await graphOf(database());
	writeFiles(folder, changed(smallSeed, stay, "Bly refuses to leave.", "Bly stays."));
	expect(inWords(await seed(database(), folder))).toBe("statements  +0 ~1 -0\ntotal       +0 ~1 -0");
	const after = await graphOf(database());
	expect(after.edges).toEqual(before.edges);
	expect(
		after.nodes.filter((node, index) => JSON.stringify(node) !== JSON.stringify(before.nodes[index])),
	).toMatchObject([
		["Statement", { id: "statement:stay/wont-go", summary: "Bly stays.", text: "bly stays | we wont go" }],
	]);
});

test("no edge but the changed one is touched", async () => {
	const folder = folderOf(smallSeed);
	await seed(database(), folder);
	const before = new Set((await storeOf(database())).edges.map((edge) => JSON.stringify(edge)));
	writeFiles(folder, changed(smallSeed, stay, "role: OUTLET", "role: MESSENGER"));
	await seed(database(), folder);
	const written = (await storeOf(database())).edges.filter((edge) => !before.has(JSON.stringify(edge)));
	expect(written.map(([, type]) => type).sort()).toEqual(["VIA"]);
});

test("a new alias changes its entity and adds a name", async () => {
	expect(await changesTo(changed(smallSeed, "entities/people.yaml", "[Bly]", "[Bly, Captain Bly]"))).toEqual([
		"people +0 ~1 -0",
		"names +1 ~0 -0",
		"total +1 ~1 -0",
	]);
	const { rows } = await database().read(
		"MATCH (:Name {key: 'captain bly'})<-[named:NAMED]-(who) RETURN who.id, named.text, named.alias",
	);
	expect(rows).toEqual([["person:ann-bly", "Captain Bly", true]]);
});

test("a name that nobody bears any more is removed", async () => {
	expect(
		await changesTo(changed(smallSeed, "entities/organizations.yaml", "[Corps, The Foo Corps]", "[Corps]")),
	).toEqual(["organizations +0 ~1 -0", "names +0 ~0 -1", "total +0 ~1 -1"]);
});

test("a statement that leaves its file leaves the graph, with all that joined it", async () => {
	const [head, , second, relations] = (smallSeed[stay] ?? "").split(/(?=^ {2}statement:|^relations)/m);
	const without = {
		...changed(
			smallSeed,
			"documents/denial.yaml",
			"    links: [{ type: DENIES, statement: statement:stay/wont-go }]\n",
			"",
		),
		[stay]: `${head}${second}${relations}`,
	};
	expect(await changesTo(without)).toEqual(["statements +0 ~1 -1", "total +0 ~1 -1"]);
	const { rows } = await database().read(
		"MATCH (:Entity {id: 'organization:herald'})-[edge]-() RETURN type(edge) ORDER BY type(edge)",
	);
	expect(rows).toEqual([["NAMED"], ["SAID"], ["SPEAKS_ABOUT"]]);
});

test("a document that is removed takes along what only it told", async () => {
	const folder = folderOf(smallSeed);
	await seed(database(), folder);
	rmSync(join(folder, "documents/denial.yaml"));
	const summary = inWords(await seed(database(), folder))
		.split("\n")
		.map((line) => line.replaceAll(/ +/g, " "));
	expect(summary).toEqual([
		"documents +0 ~0 -1",
		"statements +0 ~0 -2",
		"relations +0 ~1 -0",
		"evidence +0 ~0 -1",
		"total +0 ~1 -4",
	]);
	const { rows } = await database().read("MATCH ()-[post:WORKS_FOR]->() RETURN post.title, post.ended");
	expect(rows).toEqual([["Soldier", false]]);
});

test("an entity that is removed leaves nothing behind", async () => {
	expect(await changesTo({ "entities/places.yaml": "# none\n" })).toEqual([
		"places +0 ~0 -1",
		"names +0 ~0 -1",
		"total +0 ~0 -2",
	]);
	const { rows } = await database().read(
		"MATCH (node) WHERE node.id STARTS WITH 'place:' OR node.key = 'port ease' RETURN node",
	);
	expect(rows).toEqual([]);
});

test("relations change, appear and disappear", async () => {
	const attack = 'type: ATTACKED, target: organization:foo-corps, since: "2024-05"';
	expect(await changesTo(changed(smallSeed, stay, attack, attack.replace("2024-05", "2024-06")))).toEqual([
		"relations +0 ~1 -0",
		"total +0 ~1 -0",
	]);
	expect(await changesTo(changed(smallSeed, stay, attack, attack.replace("ATTACKED", "TARGETS")))).toEqual([
		"relations +1 ~0 -1",
		"evidence +1 ~0 -1",
		"total +2 ~0 -2",
	]);
	const { rows } = await database().read("MATCH (:Weapon)-[relation]->(:Organization) RETURN type(relation)");
	expect(rows).toEqual([["TARGETS"]]);
});
