// The page of a statement: its words, its way to us, what it answers, and what answers it.
import { expect, test } from "vitest";
import { world } from "../../graph.ts";
import { explorerOn, textOf, textsOf, title } from "./explorerPage.ts";

const explorer = explorerOn(world);

test("tells the words from our summary, the targets with stance, the addressees, the line", async () => {
	const { page } = explorer;
	await explorer.open("/statements/statement:gull-bay-raid/no-raid");
	await expect.poll(() => textOf(title(page))).toBe("Southland says that there was no raid.");
	await expect.poll(() => textOf(page.locator(".kicker"))).toBe("Denial by Southland · summary in our words");
	await expect.poll(() => textOf(page.locator(".quote.large"))).toBe("Verbatim, as printed “Nothing landed.”");
	const about = page.getByRole("list", { name: "About" }).first().getByRole("listitem");
	await expect.poll(() => textsOf(about)).toEqual(["Gull Bay raid neutral", "Northland Intelligence Service against"]);
	const facts = await textOf(page.getByRole("complementary", { name: "Particulars" }));
	expect(facts).toContain("Said on 2 May 2031 inferred");
	expect(facts).toContain("Said to Northland Intelligence Service");
	expect(facts).toContain("Printed verb: “replied”");
	expect(facts).toContain("Harbor Gazette Raid in Gull Bay, line 4 characters 1 to 16");
});

test("draws the way from the speaker to the publisher, with the hearsay distance", async () => {
	const { page } = explorer;
	await explorer.open("/statements/statement:gull-bay-raid/ten-boats");
	await page.getByText("3 links from the speaker to the publisher: hearsay distance 3.").waitFor();
	await expect
		.poll(() => textsOf(page.locator(".chain li")))
		.toEqual([
			"Naval officers Unnamed sources said it",
			"Coast Radio News outlet relayed it",
			"Carla Grafström Person translated it",
			"Harbor Gazette News outlet published it",
		]);
});

test("shows in both directions what it answers and what answers it", async () => {
	const { page } = explorer;
	await explorer.open("/statements/statement:gull-bay-raid/no-raid");
	const linked = page.locator(".linked");
	await expect
		.poll(async () => (await textsOf(linked.getByRole("heading", { level: 3 }))).sort())
		.toEqual(["Denies", "Is answered by", "Is contradicted by"]);
	const denied = linked.filter({ has: page.getByRole("heading", { name: "Denies" }) });
	await expect
		.poll(() => textOf(denied))
		.toContain("The service says that its Sea Moths struck the harbor of Gull Bay.");
	await denied.getByRole("link", { name: /^In context/ }).click();
	await page.getByRole("heading", { level: 1, name: /Sea Moths struck/ }).waitFor();
	await expect
		.poll(async () => (await textsOf(page.locator(".linked h3"))).sort())
		.toEqual(["Is corroborated by", "Is denied by"]);
});

test("nests what is reported within a report, both ways", async () => {
	const { page } = explorer;
	await explorer.open("/statements/statement:gull-bay-raid/toys");
	const within = page.locator("section").filter({ has: page.getByRole("heading", { name: "Reported within" }) });
	await within.getByRole("link", { name: /^In context/ }).click();
	await page.getByRole("heading", { level: 1, name: "Torres says that Okafor doubted the boats." }).waitFor();
	const inside = page
		.locator("section")
		.filter({ has: page.getByRole("heading", { name: "Reports what others said" }) });
	await expect.poll(() => textOf(inside)).toContain("Okafor called the boats toys.");
});

test("a statement that is not there is told in words", async () => {
	await explorer.open("/statements/statement:gull-bay-raid/never");
	await explorer.page.getByText("No statement in the graph has the id “statement:gull-bay-raid/never”.").waitFor();
});
