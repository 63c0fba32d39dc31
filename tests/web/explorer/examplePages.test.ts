// Each example of the playground leads to a page of the explorer that shows the same: what its answer names.
import { expect, test } from "vitest";
import { dataOf, realSeed } from "../../graph.ts";
import { readExamples } from "../exampleFiles.ts";
import { explorerOn } from "./explorerPage.ts";

const explorer = explorerOn(realSeed);
// A page shows one document of three, or the disagreements without the denials of what nobody said: an answer may hold more.
const share = 0.3;

/** Names, summaries and titles, in the order of the answer. */
function named(value: unknown): string[] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		["name", "summary", "title"].includes(key) && typeof inner === "string" ? [inner] : named(inner),
	);
}

test.each(readExamples())("$name", async ({ query, variables, page: address }) => {
	const { page } = explorer;
	const names = [...new Set(named(await dataOf(query, variables ?? {})))];
	expect(names.length).toBeGreaterThan(1);
	await explorer.open(address);
	const shown = async () => {
		const text = (await page.locator("main").textContent()) ?? "";
		return names.filter((name) => text.includes(name));
	};
	await expect.poll(async () => (await shown()).length / names.length).toBeGreaterThanOrEqual(share);
	await expect.poll(shown).toContain(names[0]);
});
