// Quotebank: both of its published formats.
import { expect, test } from "vitest";
import { checkedSeed, documentsIn, fileOf, imported, notTakenIn, published, statementsIn } from "./command.ts";

test("a quotation becomes a statement with its speaker, whom it names, its outlet and its line", async () => {
	const to = await imported("quotebank", published("quotes-2031.jsonl"));
	expect(documentsIn(to)).toMatchObject([
		{
			id: "document:quotebank-2031-06-01-000001",
			publisher: "organization:example-times-test",
			url: "https://www.example-times.test/a/gull-bay",
			language: "en",
			sourceFile: "quotes-2031.jsonl",
			firstLine: 1,
			lastLine: 1,
		},
		// The name of the host, without its ending, is that of an outlet that is known.
		{ publisher: "organization:harbor-gazette", publishedOn: "2031-06-02", firstLine: 2, lastLine: 2 },
	]);
	expect(statementsIn(to)).toEqual([
		{
			speaker: "person:wikidata-q900001",
			summary: "Ana Maria Reyes speaks about Northland and Gull Bay.",
			quote: "Northland will not give Gull Bay away.",
			mode: "DIRECT",
			act: "ASSERT",
			about: [
				{ entity: "place:northland", stance: "NEUTRAL" },
				{ entity: "place:gull-bay", stance: "NEUTRAL" },
			],
			saidOn: "2031-06-01",
			inferred: {
				about: "The words name “Northland”, “Gull Bay”; the stance was not judged",
				act: "The kind of speech act was not judged",
				saidOn: "The day of the earliest report that Quotebank knows; said then or before",
			},
			line: 1,
		},
		expect.objectContaining({
			speaker: "person:ben-okafor",
			inferred: expect.objectContaining({ speaker: "The only known person called Ben Okafor; Q900002 in Wikidata" }),
		}),
	]);
	expect(notTakenIn(to)).toEqual([
		"quotes-2031.jsonl:3: quotation without a speaker",
		"quotes-2031.jsonl:4: speaker's name fits several items of Wikidata (John Smith: Q900003, Q900004)",
		"quotes-2031.jsonl:5: words that name none of the entities",
		"quotes-2031.jsonl:6: speaker less likely than 0.5 (0.41 for Ben Okafor)",
	]);
	const { entities } = await checkedSeed(to);
	expect(entities.find(({ id }) => id === "person:wikidata-q900001")?.value).toMatchObject({
		name: "Ana Maria Reyes",
		description: "Q900001 in Wikidata.",
	});
});

test("an article becomes one document with its quotations; one person is one, whatever the article calls her", async () => {
	const to = await imported("quotebank", published("quotebank-2031.jsonl"));
	expect(documentsIn(to)).toMatchObject([
		{ title: "Torres warns Southland", publisher: "organization:coast-radio", publishedOn: "2031-06-05" },
	]);
	expect(statementsIn(to)).toMatchObject([
		{ speaker: "person:wikidata-q900001", quote: "Southland plays with fire." },
		{
			speaker: "person:wikidata-q900001",
			quote: "The Sea Moth II sails in spring.",
			about: [{ entity: "weapon:sea-moth-ii" }],
		},
	]);
	expect(notTakenIn(to)).toEqual(["quotebank-2031.jsonl:1: quotation without a speaker"]);
	const { entities } = await checkedSeed(to);
	expect(entities.find(({ id }) => id === "person:wikidata-q900001")?.value).toMatchObject({
		name: "Ana Maria Reyes",
		aliases: ["Minister Reyes"],
	});
});

test("how sure the speaker must be", async () => {
	const of = async (minimumProbability: number) =>
		statementsIn(await imported("quotebank", published("quotes-2031.jsonl"), { minimumProbability })).length;
	expect([await of(0.9), await of(0.5), await of(0.4)]).toEqual([1, 2, 3]);
});

test("a namesake with another item of Wikidata is another person", async () => {
	const file = fileOf([line("1", { qids: ["Q900002"] }), line("2", { qids: ["Q900077"] })].join("\n"));
	const to = await imported("quotebank", file);
	expect(statementsIn(to).map(({ speaker }) => speaker)).toEqual(["person:ben-okafor", "person:wikidata-q900077"]);
	await checkedSeed(to);
});

test("the beginning of another name is no target, a common word none either", async () => {
	const quotations = [
		"Northland Rovers won.",
		"That heron flew.",
		"We had a Heron.",
		"Torres is right.",
		"NIS was there.",
		"I, Ben Okafor, swear it.",
	];
	const file = fileOf(quotations.map((quotation, index) => line(String(index), { quotation })).join("\n"));
	const to = await imported("quotebank", file);
	expect(statementsIn(to).map(({ quote }) => quote)).toEqual(["We had a Heron.", "NIS was there."]);
	const short = await imported("quotebank", file, { shortNames: true });
	expect(statementsIn(short).map(({ quote }) => quote)).toEqual([
		"We had a Heron.",
		"Torres is right.",
		"NIS was there.",
	]);
});

/** A line of the quotation-centric format. */
function line(number: string, changes: object): string {
	return JSON.stringify({
		quoteID: `2031-06-01-${number.padStart(6, "0")}`,
		quotation: `Northland stays, ${number}.`,
		speaker: "Ben Okafor",
		qids: ["Q900002"],
		date: "2031-06-01 08:04:05",
		numOccurrences: 1,
		probas: [["Ben Okafor", "0.9"]],
		urls: [`https://example.test/${number}`],
		phase: "E",
		...changes,
	});
}
