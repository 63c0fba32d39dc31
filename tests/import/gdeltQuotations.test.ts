// GDELT Global Quotation Graph: who speaks is taken from the words beside a quotation, or not at all.
import { describe, expect, it, test } from "vitest";
import { speakerBeside } from "../../src/import/beside.ts";
import { knownEntities } from "../../src/import/known.ts";
import { world } from "../graph.ts";
import { checkedSeed, documentsIn, imported, notTakenIn, published, statementsIn } from "./command.ts";

test("an article becomes a document with the quotations beside which a known person is named as the speaker", async () => {
	const to = await imported("gdelt-gqg", published("20310601000300.gqg.jsonl"));
	expect(documentsIn(to)).toMatchObject([
		{
			title: "After the raid",
			publisher: "organization:harbor-gazette",
			publishedOn: "2031-06-01",
			language: "en",
			inferred: { publishedOn: "The day on which GDELT saw the article" },
		},
	]);
	expect(statementsIn(to)).toMatchObject([
		{ speaker: "person:ben-okafor", quote: "Southland started this,", cue: "said", mode: "DIRECT" },
		{
			speaker: "person:carla-grafstrom",
			quote: "Gull Bay was never at stake.",
			inferred: { speaker: "Named beside the verb “said” next to the quotation" },
		},
	]);
	const unknown = "quotation beside which no known person is named as the speaker";
	expect(notTakenIn(to)).toEqual([
		`20310601000300.gqg.jsonl:1: ${unknown}`,
		`20310601000300.gqg.jsonl:1: ${unknown}`,
		"20310601000300.gqg.jsonl:2: article that is not in English (GERMAN)",
	]);
	await checkedSeed(to);
});

describe("the speaker beside a quotation", async () => {
	const { entities } = await checkedSeed(world);
	const known = knownEntities(entities, false);
	const speaker = (pre: string, quote: string, post: string) =>
		speakerBeside({ pre, quote, post }, known)?.speaker.id ?? null;

	it.each([
		["", "We left,", " said Ben Okafor on Sunday"],
		["", "We left,", "” Ben Okafor said."],
		["", "We left", ", Minister Ben Okafor told reporters"],
		["It rained. Ben Okafor said: ", "We left.", ""],
		["It rained. Minister Ben Okafor said in a speech, “", "We left.", ""],
	])("is Ben Okafor in %j %j %j", (pre, quote, post) => {
		expect(speaker(pre, quote, post)).toBe("person:ben-okafor");
	});

	it.each([
		["another begins a sentence of its own", "", "We left.", " Ben Okafor said that he stayed"],
		["the name is another's", "", "We left,", " said Ben Okafor’s lawyer"],
		["the name goes on", "", "We left,", " said Ben Okafor Junior"],
		["the name belongs to somebody's description", "It rained. A friend of Ben Okafor said: ", "We left.", ""],
		["the name is cut off at its beginning", "Ben Okafor said: ", "We left.", ""],
		["another name stands between", "It rained. Ben Okafor said Carla Grafström wrote: ", "We left.", ""],
		["the name fits two persons", "", "We left,", " said Ana Torres"],
		["the surname alone is told", "", "We left,", " said Okafor"],
	])("is nobody where %s", (_, pre, quote, post) => {
		expect(speaker(pre, quote, post)).toBeNull();
	});
});
