// What the tests of the graph view do with it, and what they read off it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Download, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { parse } from "yaml";
import { realSeed } from "../../graph.ts";

/** Until everything is asked and answered: `21 nodes, 73 edges.` */
export async function drawn(page: Page, timeout = 20_000): Promise<{ nodes: number; edges: number }> {
	const counts = page.locator(".graph-counts");
	await expect.poll(() => counts.getAttribute("aria-busy"), { timeout }).toBe("false");
	const [, nodes, edges] = /^([\d,]+) nodes?, ([\d,]+) edges?\./.exec((await counts.textContent()) ?? "") ?? [];
	return { nodes: Number(nodes?.replace(",", "")), edges: Number(edges?.replace(",", "")) };
}

export function panel(page: Page): Locator {
	return page.getByRole("complementary", { name: "What is chosen" });
}

/** Returns when it is drawn: the page says that it is busy only some time after the click. */
export async function expand(page: Page, phrase: string): Promise<void> {
	const before = await drawn(page);
	await panel(page)
		.getByRole("button", { name: new RegExp(`that it ${phrase}$`) })
		.click();
	await expect.poll(() => drawn(page), { timeout: 20_000 }).not.toEqual(before);
}

/** `is operated by` → `2 of 4 not drawn` */
export async function notDrawn(page: Page): Promise<Record<string, string>> {
	const rows = await panel(page).locator(".graph-expansions li > span").allInnerTexts();
	return Object.fromEntries(rows.map((row) => row.split("\n").map((part) => part.trim())));
}

/** The names in the table of nodes. */
export async function nodeNames(page: Page): Promise<string[]> {
	return (await page.getByRole("region", { name: "Nodes, table" }).locator("tbody th a").allInnerTexts()).sort();
}

export async function take(page: Page, label: string): Promise<Download> {
	await page.getByRole("button", { name: "Export" }).first().click();
	const downloaded = page.waitForEvent("download");
	await page.getByRole("menuitem", { name: label }).click();
	return downloaded;
}

/** Ids of those that relations of a type join to an entity, as the seed's files say. */
export function joinedInFiles(entity: string, type: string, end: "source" | "target"): Set<string> {
	const folder = join(realSeed, "documents");
	const other = end === "source" ? "target" : "source";
	const relations = readdirSync(folder).flatMap(
		(file) => parse(readFileSync(join(folder, file), "utf8")).relations ?? [],
	);
	const fitting = relations.filter((relation) => relation.type === type && relation[end] === entity);
	return new Set(fitting.map((relation) => relation[other]));
}
