// Tables: the columns of README.md, whatever separates them.
import { expect, test } from "vitest";
import { checkedSeed, documentsIn, fileOf, imported, notTakenIn, published, statementsIn } from "./command.ts";

test("a row becomes a statement, rows of one article a document", async () => {
	const notes: string[] = [];
	const to = await imported("csv", published("quotes.csv"), {}, notes);
	expect(notes).toEqual(["columns that are not read: notes"]);
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
	await checkedSeed(to);
});

test("a byte order mark, tabs and line ends of Windows, also within a cell", async () => {
	const rows = [
		"\uFEFFSpeaker\tquote",
		"Ben Okafor\tNorthland, again",
		"",
		'Ben Okafor\t"No\r\nNorthland"',
		"Ben Okafor\tSouthland",
	];
	const to = await imported("csv", fileOf(rows.join("\r\n")));
	expect(statementsIn(to).map(({ quote, line }) => [quote, line])).toEqual([
		["Northland, again", 2],
		["No Northland", 4],
		["Southland", 6],
	]);
	await checkedSeed(to);
});

test("rows of one article that stand apart: those that come later are not taken", async () => {
	const row = (url: string, quote: string) => `Ben Okafor,${quote},https://example.test/${url}`;
	const rows = ["speaker,quote,url", row("a", "Northland one"), row("b", "Northland two"), row("a", "Northland three")];
	const to = await imported("csv", fileOf(rows.join("\n")));
	expect(statementsIn(to)).toHaveLength(2);
	expect(notTakenIn(to)).toEqual([
		expect.stringMatching(/^given:4: document that is there already \(csv-example-test-\w+\.yaml\)$/),
	]);
	await checkedSeed(to);
});

test.each([
	[
		"speeker,quote\nx,y",
		'given:1: wanted a header line with the columns speaker, quote, got "speeker, quote" (no speaker)',
	],
	["speaker,quote,Quote\nx,y,z", "given:1: wanted each column once, got quote again"],
	[
		Buffer.from("speaker,quote\nBen Okafor,Northland caf\xe9\n", "latin1"),
		"given: wanted UTF-8, got other bytes between byte 0 and 40",
	],
])("a table that cannot be read: %j", async (content, message) => {
	await expect(imported("csv", fileOf(content))).rejects.toMatchObject({ code: "BAD_IMPORT", message });
});
