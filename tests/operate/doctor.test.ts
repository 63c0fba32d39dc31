// A graph that is broken in each way: the doctor names what it finds, and what it says repairs it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, it } from "vitest";
import { namesBelow } from "../../src/cypher.ts";
import { type Examination, examine } from "../../src/operate/findings.ts";
import { seed } from "../../src/seed/seed.ts";
import { toDatabase } from "../seed/command.ts";
import { emptyDatabase, graphOf } from "../seed/database.ts";
import { folderOf, smallSeed } from "../seed/smallSeed.ts";

const database = emptyDatabase();
const load = () => seed(database(), folderOf(smallSeed), () => {}, { noticeMilliseconds: 0 });
beforeEach(load);

/** How each damage is done, what is said of it, and whether the file that finds it is named here. */
const damages: readonly (readonly [file: string, cypher: string, finding: RegExp])[] = [
	[
		"statement-without-speaker",
		"MATCH (:Statement {id: 'statement:stay/wont-go'})<-[said:SAID]-() DELETE said",
		/^statement:stay\/wont-go: nobody said it$/,
	],
	[
		"statement-without-target",
		"MATCH (:Statement {id: 'statement:stay/wont-go'})-[about:ABOUT]->() DELETE about",
		/^statement:stay\/wont-go: about nobody$/,
	],
	[
		"statement-without-document",
		"MATCH (:Statement {id: 'statement:stay/wont-go'})-[place:REPORTED_IN]->() DELETE place",
		/^statement:stay\/wont-go: in no document$/,
	],
	[
		"relation-without-evidence",
		"MATCH (one:Evidence) WITH one.relationId AS id LIMIT 1 MATCH (evidence:Evidence {relationId: id}) DETACH DELETE evidence",
		/^relation:\S+: no evidence$/,
	],
	[
		"evidence-without-relation",
		"MATCH (evidence:Evidence) WITH evidence LIMIT 1 MATCH ()-[relation]->() WHERE relation.id = evidence.relationId DELETE relation",
		/^\S+: for relation:\S+, which is not there$/,
	],
	[
		"evidence-without-document",
		"MATCH (evidence:Evidence) WITH evidence LIMIT 1 MATCH (evidence)-[place:REPORTED_IN]->() DELETE place",
		/: in no document$/,
	],
	[
		"entity-without-name",
		"MATCH (:Person {id: 'person:carl-dot'})-[named:NAMED]->() DELETE named",
		/^person:carl-dot: has no name to be found by$/,
	],
	[
		"unnamed-source-without-document",
		"MATCH (:UnnamedSource)-[quoted:QUOTED_IN]->() DELETE quoted",
		/^unnamed-source:stay\/officer: in no document$/,
	],
	[
		"derived-of-statement",
		"MATCH (s:Statement {id: 'statement:stay/wont-go'}) SET s.publisherId = 'organization:herald'",
		/^statement:stay\/wont-go: publisherId is organization:herald, the edge says organization:news$/,
	],
	[
		"derived-of-about",
		"MATCH (:Statement {id: 'statement:stay/wont-go'})-[about:ABOUT]->() SET about.orderKey = '1999'",
		/^statement:stay\/wont-go: orderKey to \S+ is 1999, wanted \S+ statement:stay\/wont-go$/,
	],
	[
		"derived-speaks-about",
		"MATCH (:Person {id: 'person:ann-bly'})-[derived:SPEAKS_ABOUT]->() SET derived.statements = 77",
		/^person:ann-bly: speaks about \S+ 77 times by the count, 1 times by the statements$/,
	],
	[
		"graph-version",
		"MATCH (node:Entity|Statement|Document) SET node.hash = 'of format 0' WITH count(*) AS nodes MATCH (graph:Graph) SET graph.formatVersion = 0",
		/^graph: wanted format \d+, got 0$/,
	],
	[
		"graph-version",
		"MATCH (graph:Graph) REMOVE graph.formatVersion",
		/^graph: wanted format \d+, got a graph that was never seeded$/,
	],
	[
		"unfinished-load",
		"CREATE (:Load {id: 'load', startedAt: '2031-06-01T08:00:00Z'})",
		/^load: began at 2031-06-01T08:00:00Z, has not ended$/,
	],
	["indexes", "DROP INDEX statement_by_pair", /^statement_by_pair: wanted ONLINE, got nothing of that name$/],
	["indexes", "DROP CONSTRAINT entity_id", /^entity_id: wanted ONLINE, got nothing of that name$/],
];

async function found(): Promise<Examination[]> {
	const all: Examination[] = [];
	for await (const examination of examine(database())) if (examination.findings.length > 0) all.push(examination);
	return all;
}

it("does every damage that is looked for", () => {
	expect([...new Set(damages.map(([file]) => `doctor/${file}`))].sort()).toEqual(namesBelow("doctor"));
});

it.each(damages)("%s", async (_, damage, finding) => {
	const before = await graphOf(database());
	expect(await found()).toEqual([]);
	await database().change(damage);
	const examinations = await found();
	const matching = examinations.find(({ findings }) => findings.some((text) => finding.test(text)));
	expect(examinations.flatMap(({ findings }) => findings)).toContainEqual(expect.stringMatching(finding));
	for (const { repair } of examinations) {
		for (const command of repair) {
			const cypher = /^npm run cypher -- --write "(.*)"$/.exec(command)?.[1];
			if (cypher === undefined) expect(command).toBe("npm run seed");
			else await database().change(cypher);
		}
	}
	await load();
	expect(await found()).toEqual([]);
	expect(await graphOf(database())).toEqual(before);
	expect(matching?.repair.at(-1)).toBe("npm run seed");
});

it("as a command: exit code 0 and 1, 2 where nothing could be examined", async () => {
	const run = (environment: NodeJS.ProcessEnv, ...given: string[]) => {
		const script = fileURLToPath(new URL("../../dist/operate/doctor.js", import.meta.url));
		return spawnSync(process.execPath, [script, ...given], {
			env: { ...process.env, ...environment },
			encoding: "utf8",
		});
	};
	expect(run(toDatabase())).toMatchObject({ status: 0, stdout: expect.stringMatching(/\nAll is in order\.\n$/) });
	await database().change("MATCH (:Statement {id: 'statement:stay/wont-go'})<-[said:SAID]-() DELETE said");
	const { status, stdout } = run(toDatabase());
	expect(status).toBe(1);
	expect(stdout).toContain(
		"1      Statements that nobody said.\n         statement:stay/wont-go: nobody said it\n       repair: npm run cypher -- --write \"MATCH (n) WHERE n.id IN ['statement:stay/wont-go'] REMOVE n.hash\"\n       repair: npm run seed\n",
	);
	expect(run({ ...toDatabase(), NEO4J_URI: "bolt://127.0.0.1:1" })).toMatchObject({
		status: 2,
		stderr: "No Neo4j answers at bolt://127.0.0.1:1\n",
	});
	expect(run({}, "--fix")).toMatchObject({ status: 2 });
});
