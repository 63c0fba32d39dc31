// Tables: the columns of README.md, whatever separates them.
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSeed } from "../../src/seed/check/check.ts";
import { documentsIn, fileOf, importing, notTakenIn, ownFolder, published, statementsIn } from "./command.ts";

test("a row becomes a statement, rows of one article a document", async () => {
	const to = join(ownFolder(), "made");
	const { code, err } = await importing(["--from", "csv", published("quotes.csv"), "--to", to]);
	expect(code).toBe(0);
	expect(err).toMatch(/^columns that are not read: notes\nnot taken: 3\n/);
	expect(documentsIn(to)).toMatchObject([
		{
			title: "Okafor speaks",
			publisher: "organization:harbor-gazette",
			authors: ["Eva Ruiz"],
			publishedOn: "2031-06-15",
			language: "en",
			firstLine: 2,
			lastLine: 4,
		},
		{ language: "und", firstLine: 5, lastLine: 7 },
	]);
	expect(statementsIn(to)).toMatchObject([
		{
			speaker: "person:ben-okafor",
			quote: "Northland will hold.",
			cue: "said",
			channel: "SPEECH",
			saidOn: "2031-06-14",
			about: [{ entity: "place:northland", stance: "FAVOR" }],
			line: 2,
		},
		{
			speaker: "organization:pier-union",
			quote: 'The "Sea Moth" scares the fish.',
			about: [{ entity: "weapon:sea-moth", stance: "AGAINST" }],
			line: 3,
		},
		{
			speaker: "person:lea-brandt",
			summary: "Lea Brandt doubts that Southland will pay.",
			mode: "INDIRECT",
			act: "OPINE",
			saidOn: "2031-06",
			inferred: { about: "The words name “Southland”; the stance was not judged" },
			line: 5,
		},
	]);
	// What was judged by whoever wrote the table is not inferred.
	expect(statementsIn(to)[0]).not.toHaveProperty("inferred");
	expect(notTakenIn(to).sort()).toEqual([
		'quotes.csv:6: name that fits several entities ("Ana Torres" fits person:ana-torres, person:ana-torres-painter)',
		'quotes.csv:7: target that is none of the entities ("Atlantis")',
		"quotes.csv:8: row that does not fit the header (Invalid Record Length: expect 16, got 2 on line 8)",
	]);
	await checkSeed(to);
});

test("a byte order mark, tabs and line ends of Windows, also within a cell", async () => {
	const to = join(ownFolder(), "made");
	const rows = [
		"\uFEFFSpeaker\tquote",
		"Ben Okafor\tNorthland, again",
		"",
		'Ben Okafor\t"No\r\nNorthland"',
		"Ben Okafor\tSouthland",
	];
	await importing(["--from", "csv", fileOf(rows.join("\r\n")), "--to", to]);
	expect(statementsIn(to).map(({ quote, line }) => [quote, line])).toEqual([
		["Northland, again", 2],
		["No Northland", 4],
		["Southland", 6],
	]);
	await checkSeed(to);
});

test("rows of one article that stand apart: those that come later are not taken", async () => {
	const to = join(ownFolder(), "made");
	const row = (url: string, quote: string) => `Ben Okafor,${quote},https://example.test/${url}`;
	const rows = ["speaker,quote,url", row("a", "Northland one"), row("b", "Northland two"), row("a", "Northland three")];
	await importing(["--from", "csv", fileOf(rows.join("\n")), "--to", to]);
	expect(statementsIn(to)).toHaveLength(2);
	expect(notTakenIn(to)).toEqual([
		expect.stringMatching(/^given:4: document that is there already \(csv-example-test-\w+\.yaml\)$/),
	]);
	await checkSeed(to);
});

test.each([
	[
		"speeker,quote\nx,y",
		'given:1: wanted a header line with the columns speaker, quote, got "speeker, quote" (no speaker)\n',
	],
	["speaker,quote,Quote\nx,y,z", "given:1: wanted each column once, got quote again\n"],
	[
		Buffer.from("speaker,quote\nBen Okafor,Northland caf\xe9\n", "latin1"),
		"given: wanted UTF-8, got other bytes between byte 0 and 40\n",
	],
])("a table that cannot be read: %j", async (content, err) => {
	const to = join(ownFolder(), "made");
	expect(await importing(["--from", "csv", fileOf(content), "--to", to])).toEqual({ code: 1, out: "", err });
});
