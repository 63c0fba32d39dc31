// Loads too large for one transaction: the same graph in the end, and nobody takes what is between for a graph.
import { expect, onTestFinished, test } from "vitest";
import { asking } from "../../src/analysis/asking.ts";
import { readSchema } from "../../src/api/schema.ts";
import { openExport } from "../../src/export/graph.ts";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { neverWhileLoading } from "../../src/neo4j/loading.ts";
import { type LoadOptions, load } from "../../src/seed/load/load.ts";
import { seed } from "../../src/seed/seed.ts";
import { type Spool, spoolSeed } from "../../src/seed/spool/spool.ts";
import { ask } from "../graph.ts";
import { sharedOrigin } from "../shared.ts";
import { toDatabase } from "./command.ts";
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

/** The graph that one transaction makes on an empty database. */
async function freshGraphOf(files: Files): Promise<Graph> {
	await database().change("MATCH (node) DETACH DELETE node");
	await seed(database(), folderOf(files));
	return graphOf(database());
}

async function rowsOf(files: Files): Promise<Spool> {
	const rows = await spoolSeed(folderOf(files));
	onTestFinished(() => rows.remove());
	return rows;
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

test("a load in parts makes the graph that one transaction makes, and the second changes nothing", async () => {
	const wanted = await freshGraphOf(smallSeed);
	await database().change("MATCH (node) DETACH DELETE node");
	const folder = folderOf(smallSeed);
	expect((await seed(database(), folder, () => {}, inParts)).total).toEqual({ added: 31, changed: 0, removed: 0 });
	expect(await graphOf(database())).toEqual(wanted);
	const store = await storeOf(database());
	expect((await seed(database(), folder, () => {}, inParts)).total).toEqual({ added: 0, changed: 0, removed: 0 });
	expect(await storeOf(database())).toEqual(store);
});

test("a load that the memory of the server does not hold in one transaction goes in parts", async () => {
	const wanted = await freshGraphOf(smallSeed);
	await database().change("MATCH (node) DETACH DELETE node");
	const refusal = { code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError", retriable: true };
	let refusals = 0;
	let depth = 0;
	let parts = 0;
	/** Refuses a transaction that is the whole load, however often it is tried. */
	const small: Neo4j = {
		...database(),
		write: (work) =>
			database().write(async (transaction) => {
				if (depth++ > 0) parts++;
				try {
					const result = await work(transaction);
					if (parts > 0) return result;
					refusals++;
					throw Object.assign(new Error("too much"), refusal);
				} finally {
					depth--;
				}
			}),
	};
	const told: number[] = [];
	await load(small, await rowsOf(smallSeed), (done) => told.push(done), { noticeMilliseconds: 0, rowsInBatch: 2 });
	expect(refusals).toBe(1);
	// Once for what was refused, and once in parts.
	expect(told.filter((done) => done === 31)).toHaveLength(2);
	expect(await graphOf(database())).toEqual(wanted);
});

test("wherever a load in parts is cut off, the next one makes the graph whole: of the new files, or of the old again", {
	timeout: 120_000,
}, async () => {
	const next = { rows: await rowsOf(later()), graph: await freshGraphOf(later()) };
	// Last, so that the first load to be cut off finds it.
	const now = { rows: await rowsOf(smallSeed), graph: await freshGraphOf(smallSeed) };
	let [from, to] = [now, next];
	let cuts = 0;
	for (;;) {
		const dying = load(dyingAfter(cuts + 1), to.rows, () => {}, inParts);
		const isCutOff = await dying.then(
			() => false,
			({ message }) => message === "killed",
		);
		if (!isCutOff) break;
		// Every second time onwards, else back.
		if (++cuts % 2 === 1) [from, to] = [to, from];
		await load(database(), from.rows, () => {}, inParts);
		expect(await graphOf(database()), `after ${cuts}`).toEqual(from.graph);
	}
	expect(await graphOf(database())).toEqual(to.graph);
	expect(cuts).toBeGreaterThan(4);
});

test("an answer during which a load in parts begins is none", async () => {
	const mark = "CREATE (:Load {id: 'load', startedAt: '2031-06-01T08:00:00Z'})";
	const question = "RETURN 6 * 7";
	const meanwhile: Neo4j = {
		...database(),
		async read(cypher, ...others) {
			const answer = await database().read(cypher, ...others);
			if (cypher !== question) return answer;
			await database().change(mark);
			// As long as a load waits at least before it writes, less than its notice.
			await new Promise((resolve) => setTimeout(resolve, 1_100));
			return answer;
		},
	};
	await expect(neverWhileLoading(meanwhile).read(question)).rejects.toMatchObject({ code: "GRAPH_LOADING" });
});

test("until the load has ended, the API answers nobody and is not ready, nothing is exported and no question answered", async () => {
	const people = () => ask("{ entities(first: 100) { totalCount } }");
	await expect(seed(dyingAfter(2), folderOf(smallSeed), () => {}, inParts)).rejects.toThrow("killed");
	await expect.poll(people).toMatchObject({ status: 503, errors: [{ extensions: { code: "GRAPH_LOADING" } }] });
	const ready = await fetch(`${sharedOrigin()}/health/ready`);
	expect([ready.status, await ready.json()]).toEqual([503, { status: "unready", code: "GRAPH_LOADING" }]);
	await expect(openExport(database(), readSchema(), null)).rejects.toMatchObject({ code: "GRAPH_LOADING" });
	const answer = async () => {
		for await (const _ of asking(["shared-names"], toDatabase()));
	};
	await expect(answer()).rejects.toMatchObject({ code: "GRAPH_LOADING" });
	await seed(database(), folderOf(smallSeed), () => {}, inParts);
	await expect.poll(people).toMatchObject({ status: 200, data: { entities: { totalCount: 9 } } });
	await expect.poll(async () => (await fetch(`${sharedOrigin()}/health/ready`)).status).toBe(200);
});
