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

for (const theme of ["light", "dark"] as const) {
	test.each(Object.entries(views))(`%s, ${theme}`, async (_name, path) => {
		await explorer.page.emulateMedia({ colorScheme: theme });
		await explorer.open(path);
		await answered();
		expect(await seriousViolations(explorer.page)).toEqual([]);
	});

	test(`an open search and an open query, ${theme}`, async () => {
		const { page } = explorer;
		await page.emulateMedia({ colorScheme: theme });
		await explorer.open("/documents/document:naval-drones");
		await searchField(page).fill("drone");
		await page.locator('[role="option"] .found').first().waitFor();
		expect(await seriousViolations(page)).toEqual([]);
		await searchField(page).press("Escape");
		await page.getByRole("button", { name: "Show the query" }).first().click();
		await page.getByRole("heading", { name: /^Cypher: / }).waitFor();
		expect(await seriousViolations(page)).toEqual([]);
	});
}

test.each(Object.entries(views))("%s fits a phone", async (_name, path) => {
	const { page } = explorer;
	await page.setViewportSize({ width: 390, height: 844 });
	await explorer.open(path);
	await answered();
	await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
});

async function answered(): Promise<void> {
	await expect.poll(() => explorer.page.locator(".skeleton").count(), { timeout: 10_000 }).toBe(0);
}

/** The policy of the page would stop axe: it is put aside for this alone. */
async function seriousViolations(page: Page): Promise<unknown> {
	const session = await page.context().newCDPSession(page);
	await session.send("Page.setBypassCSP", { enabled: true });
	await page.evaluate(axe);
	const violations = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as Violation[];
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}
