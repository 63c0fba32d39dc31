// axe finds nothing serious on any view, in either theme; nothing is wider than a phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { explorerOn, searchField } from "./explorerPage.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const explorer = explorerOn(realSeed);

interface Violation {
	readonly id: string;
	readonly impact: string;
	readonly nodes: readonly { readonly html: string }[];
}

const views = {
	"the start": "/",
	results: "/search?q=GUR",
	"a person": "/entities/person:volodymyr-zelenskyy?asOf=2024-12-01",
	relations: "/entities/organization:sbu?tab=relations",
	"a weapon": "/entities/weapon:sea-baby",
	"a statement": "/statements/statement:naval-drones/commander-presents-results",
	"a document": "/documents/document:naval-drones",
	"an address that leads nowhere": "/entities/person:nobody",
};

const themes = ["light", "dark"] as const;

test.each(Object.entries(views))("%s, in both themes, and no wider than a phone", async (_name, path) => {
	const { page } = explorer;
	await explorer.open(path);
	await answered();
	expect(await seriousViolations(page)).toEqual({ light: [], dark: [] });
	await page.setViewportSize({ width: 390, height: 844 });
	await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
});

test("an open search, an open query, an open menu, and an open choice of entities", async () => {
	const { page } = explorer;
	await explorer.open("/statements");
	await searchField(page).fill("drone");
	await page.locator('[role="option"] .found').first().waitFor();
	expect(await seriousViolations(page)).toEqual({ light: [], dark: [] });
	await searchField(page).press("Escape");
	await page.getByRole("button", { name: "Show the query" }).first().click();
	await page.getByRole("heading", { name: /^Cypher: / }).waitFor();
	expect(await seriousViolations(page)).toEqual({ light: [], dark: [] });
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Export" }).click();
	await page.getByRole("menuitem").first().waitFor();
	expect(await seriousViolations(page)).toEqual({ light: [], dark: [] });
	await page.keyboard.press("Escape");
	await page.getByRole("combobox", { name: "Passed on by" }).fill("post");
	await page.getByRole("option", { name: /Washington Post/ }).waitFor();
	expect(await seriousViolations(page)).toEqual({ light: [], dark: [] });
});

async function answered(): Promise<void> {
	await expect.poll(() => explorer.page.locator(".skeleton").count(), { timeout: 10_000 }).toBe(0);
}

/** By theme. The policy of the page would stop axe: it is put aside for this alone. */
async function seriousViolations(page: Page): Promise<Record<(typeof themes)[number], unknown[]>> {
	const session = await page.context().newCDPSession(page);
	await session.send("Page.setBypassCSP", { enabled: true });
	await page.evaluate(axe);
	const found = { light: [] as unknown[], dark: [] as unknown[] };
	for (const theme of themes) {
		await page.emulateMedia({ colorScheme: theme });
		const violations = (await page.evaluate(
			"axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
		)) as Violation[];
		const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
		found[theme] = serious.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
	}
	return found;
}
