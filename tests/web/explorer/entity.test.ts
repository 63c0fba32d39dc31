// The page of an entity: who it is, roles on a day, both lists of statements, relations with their evidence.
import { describe, expect, test } from "vitest";
import { dataOf, world } from "../../graph.ts";
import { addressOf, explorerOn, textOf, textsOf, title } from "./explorerPage.ts";

const explorer = explorerOn(world);

const cards = () => explorer.page.locator(".statement-card");
const tab = (name: RegExp) => explorer.page.getByRole("navigation", { name: /^About / }).getByRole("link", { name });
const counted = (count: string) => explorer.page.locator(".list-head").getByText(count, { exact: true });
const section = (name: string) =>
	explorer.page
		.locator("section")
		.filter({ has: explorer.page.getByRole("heading", { name, exact: true }) })
		.last();

describe("a person", () => {
	test("has names, a description, and what it said", async () => {
		const { page } = explorer;
		await explorer.open("/entities/person:ana-torres");
		await expect.poll(() => textOf(title(page))).toBe("Ana Torres");
		await expect.poll(() => page.title()).toBe("Ana Torres · Who said what about whom");
		await expect.poll(() => textOf(page.locator(".kicker"))).toBe("Person");
		await expect.poll(() => textsOf(page.locator(".alias"))).toEqual(["Torres", "Minister Torres", "Ана Торрес"]);
		await page.getByText("Minister of the sea of Northland.").waitFor();
		await cards().first().waitFor();
		await expect
			.poll(() => textsOf(cards().locator(".summary")))
			.toEqual([
				"In our words Torres says that the Sea Moth costs too much and asks Okafor for advice.",
				"In our words Torres says that Okafor doubted the boats.",
			]);
		await expect.poll(() => textOf(cards().first().locator(".quote"))).toBe("Verbatim “We pay too much for a moth.”");
	});

	test("had its roles on a day that the address keeps", async () => {
		const { page } = explorer;
		await explorer.open("/entities/person:ana-torres?asOf=2030-12-31");
		await page.getByText("On 31 December 2030, as far as the documents tell.").waitFor();
		await page.getByText("None that the documents tell.").waitFor();
		await page.getByLabel("Held on").fill("2031-06-01");
		await page.getByText("On 1 June 2031, as far as the documents tell.").waitFor();
		await expect.poll(() => addressOf(page)).toBe("/entities/person:ana-torres?asOf=2031-06-01");
		await expect
			.poll(() => textOf(section("Roles")))
			.toContain("heads Ministry of the Sea Minister, since January 2031");
	});
});

describe("a weapon", () => {
	test("begins with what was said about it, and narrows that by stance", async () => {
		const { page } = explorer;
		await explorer.open("/entities/weapon:sea-moth");
		await counted("5 statements").waitFor();
		await expect.poll(() => textOf(tab(/^Said about it/))).toBe("Said about it 5");
		await page.getByLabel("Stance").selectOption("AGAINST");
		await counted("2 statements").waitFor();
		await expect.poll(() => addressOf(page)).toBe("/entities/weapon:sea-moth?stance=AGAINST");
		// Against the weapon, not against whatever else it is about.
		await expect.poll(() => textsOf(cards().locator(".who"))).toEqual(["Ana Torres", "Ben Okafor"]);
		await page.getByLabel("Kind of speech").selectOption("DENY");
		await page.getByText("No statement about Sea Moth fits.").waitFor();
		await page.getByRole("button", { name: "Clear filters" }).click();
		await counted("5 statements").waitFor();
	});

	test("names its operators, and who speaks most about it", async () => {
		await explorer.open("/entities/weapon:sea-moth");
		await expect.poll(() => textOf(section("Operated by"))).toContain("Northland Intelligence Service");
		const speakers = section("Who speaks most about Sea Moth").locator("li");
		await speakers.first().waitFor();
		await expect
			.poll(() => textOf(speakers.first()))
			.toBe("Ana Torres 2 statements ▲".replace(" ▲", " against 1 in favor 1"));
	});
});

test("an organization's relations stand with their evidence: document, line, and the statement that claims them", async () => {
	const { page } = explorer;
	await explorer.open("/entities/organization:nis");
	await expect.poll(() => textOf(section("Weapons and sites"))).toContain("operates Sea Moth Naval drone");
	await tab(/^Relations/).click();
	await expect.poll(() => addressOf(page)).toBe("/entities/organization:nis?tab=relations");
	await page.locator(".relations").first().waitFor();
	const operates = page.locator(".relations").filter({ has: page.getByRole("heading", { name: /^operates/ }) });
	await expect
		.poll(() => textsOf(operates.locator(".evidence li")))
		.toEqual([
			"Harbor Gazette Raid in Gull Bay, line 2 · claimed by Northland Intelligence Service: The service says that its Sea Moths struck the harbor of Gull Bay.",
			"Coast Radio [minister-interview], line 30 · in the document's own voice",
		]);
});

test("an unnamed source is told as such, with what it speaks from", async () => {
	const { page } = explorer;
	await explorer.open("/entities/unnamed-source:gull-bay-raid/naval-officers");
	await expect.poll(() => textOf(page.locator(".kicker"))).toBe("Unnamed sources");
	await page.getByText("Speaks from Northland").waitFor();
});

test("an id that nothing has, an address that leads nowhere, a filter that names nobody: each is told in words", async () => {
	const { page } = explorer;
	await explorer.open("/entities/person:nobody");
	await page.getByText("Nobody and nothing in the graph has the id “person:nobody”.").waitFor();
	await explorer.open("/entities/person:ana-torres?publisher=No+Such+Paper");
	await expect.poll(() => textOf(page.getByRole("alert"))).toContain("No Such Paper");
	const { entity } = await dataOf<{ entity: null }>('{ entity(id: "person:nobody") { id } }');
	expect(entity).toBeNull();
});
