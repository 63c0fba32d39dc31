// What was imported loads like any other seed, and the graph says who said what about whom.
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Import } from "../../src/import/importFile.ts";
import { seed } from "../../src/seed/seed.ts";
import { inWords } from "../../src/seed/summary.ts";
import { run, toDatabase } from "../seed/command.ts";
import { emptyDatabase } from "../seed/database.ts";
import { imported, importing, ownFolder, published } from "./command.ts";

const database = emptyDatabase();

const question = `
	MATCH (speaker)-[:SAID]->(statement:Statement)-[:REPORTED_IN]->(document:Document)-[:PUBLISHED_BY]->(publisher)
	RETURN speaker.name, coalesce(statement.quote, statement.summary), COLLECT {
		MATCH (statement)-[about:ABOUT]->(target) RETURN target.name ORDER BY about.position
	}, publisher.name, statement.saidOn
	ORDER BY document.id, statement.id`;

test.each<[Import["from"], string, unknown[]]>([
	[
		"gdelt-gqg",
		"20310601000300.gqg.jsonl",
		["Ben Okafor", "Southland started this,", ["Southland"], "Harbor Gazette", "2031-06-01"],
	],
	[
		"claimreview",
		"factcheck-feed.json",
		[
			"Dora Lund",
			"Dora Lund claims, in the words of Harbor Facts: Southland has bought the Sea Moth",
			["Southland", "Sea Moth"],
			"Harbor Facts",
			"2031-06-08",
		],
	],
	["csv", "quotes.csv", ["Ben Okafor", "Northland will hold.", ["Northland"], "Harbor Gazette", "2031-06-14"]],
])("%s: who said what about whom stands in the graph", async (format, file, row) => {
	await seed(database(), await imported(format, published(file)));
	expect((await database().read(question)).rows).toContainEqual(row);
});

test("quotebank, by the commands: imported, checked, loaded; loaded again, nothing changes", async () => {
	const to = join(ownFolder(), "made");
	expect(await importing(["--from", "quotebank", published("quotes-2031.jsonl"), "--to", to])).toEqual({
		code: 0,
		out: `${to}: 2 statements in 2 documents, about and by 7 entities, 2 of them new\n`,
		err:
			"not taken: 4\n  1  quotation without a speaker\n  1  speaker's name fits several items of Wikidata\n" +
			"  1  words that name none of the entities\n  1  speaker less likely than 0.5\n",
	});
	expect(run("main", [to, "--check"])).toEqual({
		code: 0,
		out: `${to} is in order: 7 entities, 2 documents, 2 statements, evidence for relations in 0 places\n`,
		err: "",
	});
	expect(run("main", [to], toDatabase())).toMatchObject({ code: 0, out: expect.stringMatching(/^statements +\+2 /m) });
	expect((await database().read(question)).rows).toContainEqual([
		"Ana Maria Reyes",
		"Northland will not give Gull Bay away.",
		["Northland", "Gull Bay"],
		"example-times.test",
		"2031-06-01",
	]);
	expect(inWords(await seed(database(), to))).toBe("nothing to change");
});
