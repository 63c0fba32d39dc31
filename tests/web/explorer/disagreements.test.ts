// Disagreements on the real data: each pair once, both sides with their place, filters, other kinds of link.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { statementsOfFiles } from "./discourseFiles.ts";
import { addressOf, explorerOn, textOf } from "./explorerPage.ts";

const explorer = explorerOn(realSeed);
const pairs = () => explorer.page.locator(".disagreement");

/** `statement DENIES statement` */
function linksInFiles(...types: string[]): string[] {
	return statementsOfFiles()
		.flatMap(({ id, links = [] }) => links.map((link) => ({ id, ...link })))
		.filter(({ type }) => types.includes(type))
		.map(({ id, type, statement }) => `${id} ${type} ${statement}`)
		.sort();
}

async function shownLinks(): Promise<string[]> {
	await pairs().first().waitFor();
	const shown = await pairs().evaluateAll((all) =>
		all.map((pair) => {
			const [from, to] = [...pair.querySelectorAll("footer a[href^='/statements/']")].map((link) =>
				link.getAttribute("href")?.replace("/statements/", ""),
			);
			return `${from} ${pair.querySelector(".disagreement-link")?.getAttribute("data-type")} ${to}`;
		}),
	);
	return shown.sort();
}

test("shows each denial and contradiction once, in its direction", async () => {
	await explorer.open("/disagreements");
	await expect.poll(() => shownLinks()).toEqual(linksInFiles("DENIES", "CONTRADICTS"));
});

test("stands Tykhyi's map beside FIFA's, each with speaker, words, date, document and line", async () => {
	const { page } = explorer;
	await explorer.open("/disagreements?link=DENIES");
	const pair = page.getByRole("article", { name: "Heorhii Tykhyi denies FIFA" });
	await pair.waitFor();
	const [tykhyi = "", fifa = ""] = await Promise.all(
		[0, 1].map((side) => textOf(pair.locator(".disagreement-side").nth(side))),
	);
	expect(tykhyi).toContain("14 December 2024");
	expect(tykhyi).toContain("line 106");
	expect(fifa).toContain("A map of FIFA's, shown at the draw, marks Ukraine without Crimea.");
	expect(fifa).toContain("13 December 2024");
	expect(fifa).toContain("Business Insider");
	await pair
		.getByRole("link", { name: /^In context/ })
		.first()
		.click();
	await page.waitForURL("**/statements/statement:fifa-crimea-map/map-with-crimea");
	await page.goBack();
	await pair.waitFor();
});

test("shows the other kinds of link on request, page by page", async () => {
	const { page } = explorer;
	await explorer.open("/disagreements");
	await pairs().first().waitFor();
	await page.getByLabel("Kind of link").selectOption("RESPONDS_TO");
	const expected = linksInFiles("RESPONDS_TO");
	await page.getByText(`${expected.length} pairs`, { exact: true }).waitFor();
	await expect.poll(() => pairs().count()).toBe(Math.min(20, expected.length));
	for (let open = 20; open < expected.length; open += 20) {
		await page.getByRole("button", { name: `Show more (${expected.length - open} left)` }).click();
		await expect.poll(() => pairs().count()).toBe(Math.min(open + 20, expected.length));
	}
	await expect.poll(() => shownLinks()).toEqual(expected);
	await expect.poll(() => addressOf(page)).toContain("/disagreements?link=RESPONDS_TO");
	await page.goBack();
	await expect.poll(() => page.getByLabel("Kind of link").inputValue()).toBe("");
});

test("narrows to one entity and one publisher, from whichever side", async () => {
	const { page } = explorer;
	await explorer.open("/disagreements");
	await page.getByRole("combobox", { name: "By or about" }).click();
	await page.keyboard.type("Flanagan");
	await page.getByRole("option", { name: /Flanagan/ }).click();
	const byId = new Map(statementsOfFiles().map((statement) => [statement.id, statement]));
	const flanagan = "person:michael-patrick-flanagan";
	const isHis = (id: string) => {
		const statement = byId.get(id);
		return statement?.speaker === flanagan || statement?.about.some(({ entity }) => entity === flanagan) === true;
	};
	const expected = linksInFiles("DENIES", "CONTRADICTS").filter((link) => link.split(" ").some(isHis));
	await page.getByText(`${expected.length} pairs`, { exact: true }).waitFor();
	await expect.poll(() => shownLinks()).toEqual(expected);
	await expect.poll(() => addressOf(page)).toBe(`/disagreements?entity=${encodeURIComponent(flanagan)}`);
	await page.getByRole("button", { name: "Clear: By or about" }).click();
	await expect.poll(() => addressOf(page)).toBe("/disagreements");
	const publisher = "organization:business-insider";
	await page.locator(`option[value="${publisher}"]`).waitFor({ state: "attached" });
	await page.getByLabel("Publisher").selectOption(publisher);
	const published = linksInFiles("DENIES", "CONTRADICTS").filter((link) =>
		link.split(" ").some((id) => byId.get(id)?.publisher === publisher),
	);
	expect(published.length).toBeGreaterThan(0);
	await expect.poll(shownLinks).toEqual(published);
});

test("nothing is told in words", async () => {
	const { page } = explorer;
	await explorer.open("/disagreements?link=DENIES&entity=weapon:sea-baby");
	await page.getByText("No such pair of statements fits").waitFor();
});

test("is taken away as CSV, both sides in a row", async () => {
	const { page } = explorer;
	await explorer.open("/disagreements?link=DENIES");
	await page.getByRole("button", { name: "Export" }).click();
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("menuitem", { name: /^CSV/ }).click(),
	]);
	const [head, ...rows] = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
	expect(head).toContain("link,otherId,otherSpeaker");
	expect(rows).toHaveLength(linksInFiles("DENIES").length);
});
