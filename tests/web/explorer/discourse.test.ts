// The discourse matrix on the real data: its counts, its cells, its keys, its address.
import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { stancesInFiles, statementsOfFiles } from "./discourseFiles.ts";
import { addressOf, explorerOn, textOf } from "./explorerPage.ts";

const explorer = explorerOn(realSeed);
const trump = "person:donald-trump";
const cells = () => explorer.page.locator(".discourse-cell");
const cell = (name: RegExp) => explorer.page.getByRole("button", { name });
const focused = () =>
	explorer.page.evaluate<string>(
		"document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent",
	);

describe("the counts", () => {
	test("are those of the files, and the words of a cell tell the mix of stances", async () => {
		await explorer.open("/discourse");
		await cells().first().waitFor();
		const trumpOnUkraine = stancesInFiles(trump, "place:ukraine");
		const label = await cell(/^Donald Trump about Ukraine:/).getAttribute("aria-label");
		expect(label).toContain(`: ${trumpOnUkraine.length} statements, `);
		for (const [stance, words] of Object.entries({ FAVOR: "in favor", AGAINST: "against", NEUTRAL: "neutral" })) {
			const count = trumpOnUkraine.filter((said) => said.stance === stance).length;
			if (count > 0) expect(label).toContain(`${count} ${words}`);
		}
		const talks = stancesInFiles(trump, "event:ukraine-peace-talks").length;
		await expect.poll(() => cell(/^Donald Trump about Ukraine peace talks:/).textContent()).toBe(String(talks));
	});

	test("are in the order of their sums, and more of them come on request", async () => {
		const { page } = explorer;
		await explorer.open("/discourse");
		await cells().first().waitFor();
		const sums = (await page.locator("tbody th small").allInnerTexts()).map((sum) => Number(sum.replace(/\D/g, "")));
		expect(sums).toHaveLength(15);
		expect(sums).toEqual([...sums].sort((one, other) => other - one));
		await page.getByRole("button", { name: /^Show more speakers/ }).click();
		await expect.poll(() => page.locator("tbody tr").count()).toBe(30);
		await page.getByRole("button", { name: /^Show more targets/ }).click();
		await expect.poll(() => page.locator("thead th").count()).toBe(36);
		await expect.poll(() => addressOf(page)).toBe("/discourse?rows=2&columns=2");
	});

	test("follow the filters, and the stance is that towards the target of the cell", async () => {
		const { page } = explorer;
		await explorer.open("/discourse?who=PERSON&stance=AGAINST");
		await cells().first().waitFor();
		const against = stancesInFiles(trump, "place:ukraine").filter(({ stance }) => stance === "AGAINST").length;
		const name = await cell(/^Donald Trump about Ukraine:/).getAttribute("aria-label");
		expect(name).toBe(`Donald Trump about Ukraine: ${against} statements, ${against} against`);
		const labels = await cells().evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
		expect(labels.filter((label) => /favor|neutral|mixed$/.test(label))).toEqual([]);
		await expect.poll(() => page.getByLabel("Stance").inputValue()).toBe("AGAINST");
		await page.getByRole("button", { name: "Clear filters" }).click();
		await expect.poll(() => addressOf(page)).toBe("/discourse");
	});

	test("of nothing are told in words", async () => {
		const { page } = explorer;
		await explorer.open("/discourse?from=1990-01-01&to=1990-12-31");
		await page.getByText("No statement fits these filters").waitFor();
		await expect.poll(() => page.getByLabel("Said from").inputValue()).toBe("1990-01-01");
	});
});

describe("a cell", () => {
	test("opens its statements, leads to their timeline, and back closes it", async () => {
		const { page } = explorer;
		const count = stancesInFiles(trump, "place:ukraine").length;
		await explorer.open("/discourse");
		await cell(/^Donald Trump about Ukraine:/).click();
		const panel = page.getByRole("region", { name: "Statements of the chosen cell" });
		await panel.getByText(`${count} statements`, { exact: true }).waitFor();
		await expect.poll(() => panel.locator(".statement-card").count()).toBe(count);
		await expect.poll(() => focused()).toBe("Donald Trump about Ukraine");
		await expect
			.poll(() => addressOf(page))
			.toBe(`/discourse?speaker=${encodeURIComponent(trump)}&about=place%3Aukraine`);
		await panel.getByRole("link", { name: "See them on a time axis" }).click();
		await page.waitForURL("**/positions?**");
		await page.getByText(`${count} statements, from`).waitFor();
		await page.goBack();
		await panel.waitFor();
		await page.goBack();
		await panel.waitFor({ state: "detached" });
		await expect.poll(() => addressOf(page)).toBe("/discourse");
		await page.goForward();
		await panel.waitFor();
	});

	test("is reached and opened by the keyboard alone, and Escape leads back to it", async () => {
		const { page } = explorer;
		await explorer.open("/discourse");
		await cells().first().focus();
		const first = await focused();
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => focused()).not.toBe(first);
		await page.keyboard.press("ArrowUp");
		await expect.poll(() => focused()).toBe(first);
		await page.keyboard.press("ArrowUp");
		await expect.poll(() => page.evaluate("document.activeElement.closest('thead') !== null")).toBe(true);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Home");
		await expect.poll(() => focused()).toMatch(/^Donald Trump/);
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		await page.getByRole("region", { name: "Statements of the chosen cell" }).waitFor();
		await expect.poll(() => page.evaluate("document.activeElement.tagName")).toBe("H2");
		await page.keyboard.press("Escape");
		await expect.poll(focused).toBe(first);
		await expect.poll(() => page.locator("table [tabindex='0']").count()).toBe(1);
	});

	test("where nothing was said says so", async () => {
		const { page } = explorer;
		await explorer.open("/discourse");
		await cells().first().waitFor();
		const empty = page.locator(".discourse-nothing").first();
		await expect.poll(() => empty.getAttribute("aria-label")).toMatch(/^.+ about .+: no statement$/);
	});
});

test("on a phone the table scrolls inside the page, under heads that stay", async () => {
	const { page } = explorer;
	await page.setViewportSize({ width: 390, height: 844 });
	await explorer.open("/discourse");
	await cells().first().waitFor();
	const places = () =>
		page.evaluate<number[]>(`(() => {
			const frame = document.querySelector(".discourse-scroll");
			frame.scrollTo(300, 300);
			const box = frame.getBoundingClientRect();
			const top = frame.querySelector("thead th").getBoundingClientRect().top;
			const left = frame.querySelector("tbody th").getBoundingClientRect().left;
			return [frame.scrollLeft, Math.round(top - box.top), Math.round(left - box.left), document.documentElement.scrollWidth];
		})()`);
	await expect.poll(() => places()).toEqual([300, 1, 1, 390]);
});

test("all of it, every count as in the files, is taken away as CSV, and the query is shown", async () => {
	const { page } = explorer;
	await explorer.open("/discourse");
	await page.getByRole("button", { name: "Export" }).click();
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("menuitem", { name: /^CSV/ }).click(),
	]);
	expect(file.suggestedFilename()).toBe("discourse.csv");
	const { data } = Papa.parse<Record<string, string>>((await readFile(await file.path(), "utf8")).trim(), {
		header: true,
	});
	const rows = data.map(({ speakerId, aboutId, statements }) => `${speakerId} ${aboutId} ${statements}`);
	const counts = new Map<string, number>();
	for (const { speaker, about } of statementsOfFiles()) {
		for (const { entity } of about) counts.set(`${speaker} ${entity}`, (counts.get(`${speaker} ${entity}`) ?? 0) + 1);
	}
	expect(rows.sort()).toEqual([...counts].map(([pair, count]) => `${pair} ${count}`).sort());
	await page.getByRole("button", { name: "Show the query" }).click();
	await page.getByRole("heading", { name: "GraphQL: Discourse" }).waitFor();
	await expect.poll(() => textOf(page.getByRole("dialog"))).toContain("speakerType: PERSON");
});
