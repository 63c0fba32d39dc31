// ClaimReview: the feed of Data Commons, and its research data set with a markup a line.
import { expect, test } from "vitest";
import { checkedSeed, documentsIn, fileOf, imported, notTakenIn, published, statementsIn } from "./command.ts";

test("a claim of a feed becomes a statement, its rating another that answers it", async () => {
	const to = await imported("claimreview", published("factcheck-feed.json"));
	const { documents } = await checkedSeed(to);
	const bought = documents.find(({ value }) => value.url === "https://harborfacts.test/sea-moth");
	expect(bought?.value).toMatchObject({
		publisher: "organization:harbor-facts",
		publishedOn: "2031-06-10",
		firstLine: 1,
		lastLine: 1,
	});
	expect(bought?.statements.map(({ value }) => value)).toMatchObject([
		{
			speaker: "person:dora-lund",
			summary: "Dora Lund claims, in the words of Harbor Facts: Southland has bought the Sea Moth",
			mode: "INDIRECT",
			saidOn: "2031-06-08",
			about: [{ entity: "place:southland" }, { entity: "weapon:sea-moth" }],
		},
		{
			speaker: "organization:harbor-facts",
			summary: "Harbor Facts rates what Dora Lund claims about Southland and Sea Moth: False",
			act: "DENY",
			channel: "ARTICLE",
			about: [{ entity: "person:dora-lund" }, { entity: "place:southland" }, { entity: "weapon:sea-moth" }],
			links: [{ type: "DENIES", statement: bought?.statements[0]?.id }],
		},
	]);
	const started = documents.find(({ value }) => value.url === "https://harborfacts.test/started");
	expect(started?.statements.map(({ value }) => value)).toMatchObject([
		{ speaker: "organization:sis", quote: "Northland started it", mode: "DIRECT" },
		{ act: "OPINE", links: [{ type: "RESPONDS_TO" }] },
	]);
	expect(notTakenIn(to)).toEqual(["factcheck-feed.json:3: words that name none of the entities"]);
});

test("a markup a line, in the tag that embeds it; a checker without a name is called as its host", async () => {
	const to = await imported("claimreview", published("fact-checks.txt"));
	expect(
		documentsIn(to)
			.map(({ publisher }) => publisher)
			.sort(),
	).toEqual(["organization:harbor-facts", "organization:harborfacts-test"]);
	expect(statementsIn(to).map(({ act }) => act)).toEqual(expect.arrayContaining(["CONFIRM", "OPINE"]));
	expect(notTakenIn(to)).toEqual([
		"fact-checks.txt:3: claimant that is typed neither Person nor Organization (Viral posts)",
	]);
	await checkedSeed(to);
});

test("a feed that breaks off is refused as a whole, and says where", async () => {
	const file = fileOf('{"dataFeedElement": [{"item": []}, {"item": [{"claimReviewed": "Northland"}]}, {"item": ');
	await expect(imported("claimreview", file)).rejects.toMatchObject({
		code: "BAD_IMPORT",
		message: expect.stringMatching(/^given: wanted JSON, got after markup 1: /),
	});
});
