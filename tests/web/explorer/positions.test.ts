// The timeline of a position on the real data: order, stances, changes, dates that are known in part or not at all.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { stancesInFiles } from "./discourseFiles.ts";
import { addressOf, explorerOn, textsOf } from "./explorerPage.ts";

const explorer = explorerOn(realSeed);
const speaker = "person:volodymyr-zelenskyy";
const about = "event:territorial-concessions";
const address = `/positions?${new URLSearchParams({ speaker, about })}`;
const words = { FAVOR: "in favor", AGAINST: "against", NEUTRAL: "neutral", MIXED: "mixed" };
const marks = () => explorer.page.locator(".discourse-mark");

test("lists what was said oldest first, undated last, each with its stance", async () => {
	const { page } = explorer;
	await explorer.open(address);
	await page.locator(".position-list").waitFor();
	const said = stancesInFiles(speaker, about);
	const dated = said.filter(({ saidOn }) => saidOn !== undefined);
	const expected = [...dated, ...said.filter(({ saidOn }) => saidOn === undefined)];
	const shown = await textsOf(page.locator(".position-said > p"));
	const stanceOf = ({ stance }: { stance: string }) => words[stance as keyof typeof words];
	expect(shown).toEqual(expected.map((one) => `${stanceOf(one)} towards Territorial concessions by Ukraine`));
	await expect.poll(() => page.getByRole("heading", { level: 3 }).last().textContent()).toBe("Without a date");
	await expect.poll(() => marks().count()).toBe(dated.length);
	const partial = dated.filter(({ saidOn }) => saidOn?.length !== 10).length;
	await expect.poll(() => page.locator(".position-spread").count()).toBe(partial);
	await page.getByText(`${partial} known to the month or year only, drawn as a bar.`).waitFor();
	await page.getByText(`${said.length - dated.length} without a date, below the others.`).waitFor();
});

test("tells in words where the stance changed, and where the dates do not tell the order", async () => {
	const { page } = explorer;
	await explorer.open(address);
	await page.locator(".position-change").first().waitFor();
	const changes = await textsOf(page.locator(".position-change"));
	expect(changes).toContain("From mixed to against");
	expect(changes).toContain("From against to neutral");
	expect(changes).toContain("From against to mixed, or the other way round: the dates do not tell which came first");
});

test("a mark leads to its statement, by mouse and by keys, and the address keeps it", async () => {
	const { page } = explorer;
	await explorer.open(address);
	await marks().first().waitFor();
	await marks().first().focus();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	const id = await page.evaluate<string>("document.activeElement.dataset.statement");
	await page.keyboard.press("Enter");
	const chosen = page.locator(".position-said[data-chosen='true']");
	await chosen.waitFor();
	await expect.poll(() => addressOf(page)).toBe(`${address}&at=${encodeURIComponent(id)}`);
	await expect
		.poll(() => chosen.getByRole("link", { name: /^In context/ }).getAttribute("href"))
		.toBe(`/statements/${id}`);
	await page.reload();
	await chosen.waitFor();
	await page.goBack();
	await chosen.waitFor({ state: "detached" });
});

test("speaker and target are chosen by any name", async () => {
	const { page } = explorer;
	await explorer.open("/positions");
	await page.getByRole("heading", { name: "Who showed more than one stance" }).waitFor();
	await page.getByRole("combobox", { name: "Who speaks" }).click();
	await page.keyboard.type("Зеленський");
	await page.getByRole("option", { name: /^Volodymyr Zelenskyy/ }).waitFor();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await page.waitForURL(`**/positions?speaker=${encodeURIComponent(speaker)}`);
	await page.getByRole("heading", { name: "Choose the other side" }).waitFor();
	await expect.poll(() => page.getByRole("combobox", { name: "Who speaks" }).inputValue()).toBe("Volodymyr Zelenskyy");
	await page.locator(`.position-pairs a[href*="${encodeURIComponent(about)}"]`).click();
	await page.locator(".position-list").waitFor();
	await expect.poll(() => addressOf(page)).toBe(address);
	await page.goBack();
	await page.goBack();
	await page.getByRole("heading", { name: "Who showed more than one stance" }).waitFor();
	await expect.poll(() => page.getByRole("combobox", { name: "Who speaks" }).inputValue()).toBe("");
});

test("who says nothing about somebody is told in words, and so is an id that nobody has", async () => {
	const { page } = explorer;
	await explorer.open(`/positions?speaker=${speaker}&about=${speaker.replace("volodymyr-zelenskyy", "mark-cancian")}`);
	await page.getByText("In these documents Volodymyr Zelenskyy says nothing about Mark Cancian.").waitFor();
	await explorer.open("/positions?speaker=person:nobody&about=place:ukraine");
	await page
		.getByText(/person:nobody/)
		.first()
		.waitFor();
	await page.getByRole("alert").waitFor();
});

test("is taken away as JSON with the stance towards the target", async () => {
	const { page } = explorer;
	await explorer.open(address);
	await page.getByRole("button", { name: "Export" }).click();
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("menuitem", { name: /^JSON/ }).click(),
	]);
	const rows = JSON.parse(await readFile(await file.path(), "utf8")) as { stance: string }[];
	expect(rows.map(({ stance }) => stance).sort()).toEqual(
		stancesInFiles(speaker, about)
			.map(({ stance }) => stance)
			.sort(),
	);
});
