// Loads too large for one transaction: the same graph in the end, and nobody takes what is between for a graph.
import { expect, inject, test } from "vitest";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import type { LoadOptions } from "../../src/seed/load/load.ts";
import { seed } from "../../src/seed/seed.ts";
import { ask } from "../graph.ts";
import { emptyDatabase, type Graph, graphOf, storeOf } from "./database.ts";
import { changed, type Files, folderOf, smallSeed } from "./smallSeed.ts";

const database = emptyDatabase();

/** As many transactions as there can be. */
const inParts: LoadOptions = { rowsAtOnce: 3, rowsInBatch: 2, batchesInTransaction: 1, noticeMilliseconds: 0 };

/** The small seed after work of all sorts: new, changed and removed statements, links, names and relations. */
function later(): Files {
	const [head, , second, relations] = (smallSeed["documents/stay.yaml"] ?? "").split(/(?=^ {2}statement:|^relations)/m);
	const added = `  statement:stay/left:
    speaker: person:carl-dot
    summary: Dot says that Bly left.
    mode: INDIRECT
    act: ASSERT
    about: [{ entity: person:ann-bly, stance: NEUTRAL }]
    links: [{ type: CONTRADICTS, statement: statement:denial/no }]
    line: 3
`;
	const link = "    links: [{ type: DENIES, statement: statement:stay/wont-go }]\n";
	const denial = changed(smallSeed, "documents/denial.yaml", link, "");
	return {
		...changed(denial, "entities/people.yaml", "[Bly]", "[Captain Bly]"),
		"documents/stay.yaml": `${head}${second}${added}${relations}`,
	};
}

async function freshGraphOf(files: Files): Promise<Graph> {
	await database().change("MATCH (node) DETACH DELETE node");
	await seed(database(), folderOf(files));
	const graph = await graphOf(database());
	await database().change("MATCH (node) DETACH DELETE node");
	return graph;
}

/** A database whose process dies before a transaction of the load is committed, after so many were. */
function dyingAfter(transactions: number): Neo4j {
	let left = transactions;
	let isOuter = true;
	return {
		...database(),
		write: (work) => {
			const outer = isOuter;
			isOuter = false;
			return database().write(async (transaction) => {
				const result = await work(transaction);
				if (!outer && left-- <= 0) throw new Error("killed");
				return result;
			});
		},
	};
}

test("a load in parts makes the graph that one transaction makes, and the second changes nothing", {
	timeout: 120_000,
}, async () => {
	const wanted = await freshGraphOf(smallSeed);
	const folder = folderOf(smallSeed);
	expect((await seed(database(), folder, () => {}, inParts)).total).toEqual({ added: 31, changed: 0, removed: 0 });
	expect(await graphOf(database())).toEqual(wanted);
	const store = await storeOf(database());
	expect((await seed(database(), folder, () => {}, inParts)).total).toEqual({ added: 0, changed: 0, removed: 0 });
	expect(await storeOf(database())).toEqual(store);
});

test("wherever a load in parts is cut off, the next one makes the graph whole: of the new files, or of the old again", {
	timeout: 240_000,
}, async () => {
	const [old, new_] = [folderOf(smallSeed), folderOf(later())];
	const [oldGraph, newGraph] = [await freshGraphOf(smallSeed), await freshGraphOf(later())];
	let cut = 0;
	for (let transactions = 1; ; transactions++) {
		await database().change("MATCH (node) DETACH DELETE node");
		await seed(database(), old);
		const dying = seed(dyingAfter(transactions), new_, () => {}, inParts);
		const isCutOff = await dying.then(
			() => false,
			({ message }) => message === "killed",
		);
		if (!isCutOff) break;
		cut++;
		await seed(database(), cut % 2 === 0 ? new_ : old, () => {}, inParts);
		expect(await graphOf(database()), `after ${transactions}`).toEqual(cut % 2 === 0 ? newGraph : oldGraph);
	}
	expect(await graphOf(database())).toEqual(newGraph);
	expect(cut).toBeGreaterThan(4);
});

test("until the load has ended, the API answers nobody and is not ready", { timeout: 120_000 }, async () => {
	const origin = inject("origin");
	const people = () => ask("{ entities(first: 100) { totalCount } }");
	await expect(seed(dyingAfter(2), folderOf(smallSeed), () => {}, inParts)).rejects.toThrow("killed");
	await expect.poll(people).toMatchObject({ status: 503, errors: [{ extensions: { code: "GRAPH_LOADING" } }] });
	const ready = await fetch(`${origin}/health/ready`);
	expect([ready.status, await ready.json()]).toEqual([503, { status: "unready", code: "GRAPH_LOADING" }]);
	await seed(database(), folderOf(smallSeed), () => {}, inParts);
	await expect.poll(people).toMatchObject({ status: 200, data: { entities: { totalCount: 9 } } });
	await expect.poll(async () => (await fetch(`${origin}/health/ready`)).status).toBe(200);
});
