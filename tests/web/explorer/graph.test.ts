// The graph view on the real data: opening, expanding with right counts, undoing, hiding, filtering, its address.
import { expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { statementsOfFiles } from "./discourseFiles.ts";
import { addressOf, explorerOn, textOf } from "./explorerPage.ts";
import { drawn, expand, joinedInFiles, nodeNames, notDrawn, panel } from "./graphPage.ts";

const explorer = explorerOn(realSeed);
const seaBaby = "/graph?entity=weapon:sea-baby&chosen=weapon:sea-baby";

test("starts empty, with a search that knows aliases", async () => {
	const { page } = explorer;
	await explorer.open("/graph");
	await page.getByRole("combobox", { name: "Start with" }).fill("HUR");
	await page
		.getByRole("option", { name: /HUR|intelligence/i })
		.first()
		.click();
	await expect.poll(() => drawn(page)).toEqual({ nodes: 1, edges: 0 });
	expect(addressOf(page)).toMatch(/^\/graph\?step=add\.organization%3A/);
});

test("tells of each kind of link how many are not drawn yet, and draws them", async () => {
	const { page } = explorer;
	await explorer.open(seaBaby);
	await expect.poll(() => drawn(page)).toEqual({ nodes: 1, edges: 0 });
	const operators = joinedInFiles("weapon:sea-baby", "OPERATES", "target").size;
	const speakers = new Set(
		statementsOfFiles()
			.filter(({ about }) => about.some(({ entity }) => entity === "weapon:sea-baby"))
			.map(({ speaker }) => speaker),
	).size;
	expect(await notDrawn(page)).toMatchObject({
		"is operated by": `${operators} of ${operators} not drawn`,
		"is spoken about by": `${speakers} of ${speakers} not drawn`,
	});
	await expand(page, "is operated by");
	await expect.poll(async () => (await drawn(page)).nodes).toBe(1 + operators);
	await expect.poll(() => notDrawn(page)).toMatchObject({ "is operated by": `all ${operators} drawn` });
});

test("undoes, goes back and forward, and shows the same at the same address", async () => {
	const { page } = explorer;
	await explorer.open(seaBaby);
	await drawn(page);
	await expand(page, "is operated by");
	await expand(page, "carries");
	const all = await drawn(page);
	const names = await nodeNames(page);
	await page.getByRole("button", { name: "Undo" }).click();
	await expect.poll(async () => (await drawn(page)).nodes).toBeLessThan(all.nodes);
	await page.goBack();
	await expect.poll(() => drawn(page)).toEqual(all);
	await page.goBack();
	await page.goBack();
	await expect.poll(async () => (await drawn(page)).nodes).toBe(1);
	await page.goForward();
	await page.goForward();
	await expect.poll(() => drawn(page)).toEqual(all);
	await page.reload();
	await expect.poll(() => drawn(page)).toEqual(all);
	await expect.poll(() => nodeNames(page)).toEqual(names);
	await page.getByRole("button", { name: "Clear" }).click();
	await page.getByRole("combobox", { name: "Start with" }).waitFor();
});

test("a hidden node goes with its edges; a pinned one keeps its place in the address", async () => {
	const { page } = explorer;
	await explorer.open(`${seaBaby}&step=expand.OPERATES.in.25.weapon:sea-baby`);
	const before = await drawn(page);
	await page.getByRole("button", { name: /^Hide ?: Ukraine$/ }).click();
	await expect.poll(async () => (await drawn(page)).nodes).toBe(before.nodes - 1);
	await expect.poll(() => nodeNames(page)).not.toContain("Ukraine");
	await panel(page).getByRole("button", { name: "Pin" }).click();
	await panel(page).getByRole("button", { name: "Unpin" }).waitFor();
	expect(addressOf(page)).toMatch(/pin=-?\d+\.-?\d+\.weapon%3Asea-baby/);
});

test("a node is chosen by a click and pinned by dragging it", async () => {
	const { page } = explorer;
	await explorer.open("/graph?entity=weapon:sea-baby");
	await drawn(page);
	const canvas = await page.locator(".graph-canvas").boundingBox();
	if (!canvas) throw new Error("Wanted the box of the canvas, got none");
	// A single node lies in the middle.
	const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
	await page.mouse.click(x, y);
	await panel(page).getByRole("link", { name: "Sea Baby" }).waitFor();
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 60, y + 30, { steps: 5 });
	await page.mouse.up();
	await panel(page).getByRole("button", { name: "Unpin" }).waitFor();
});

test("filters by type, stance, day and publisher narrow nodes and edges", async () => {
	const { page } = explorer;
	const whole = "/graph?entity=place:ukraine&step=expand.SPEAKS_ABOUT.in.100.place:ukraine";
	await explorer.open(whole);
	const all = await drawn(page);
	const against = statementsOfFiles().filter(({ about }) =>
		about.some(({ entity, stance }) => entity === "place:ukraine" && stance === "AGAINST"),
	);
	await explorer.open(`${whole}&stance=AGAINST`);
	await expect
		.poll(async () => (await drawn(page)).nodes)
		.toBe(1 + new Set(against.map(({ speaker }) => speaker)).size);
	await explorer.open(`${whole}&types=HEADS`);
	await expect.poll(async () => (await drawn(page)).nodes).toBe(1);
	await explorer.open(`${whole}&publisher=organization:business-insider&since=2024-12-01`);
	const narrowed = await drawn(page);
	expect(narrowed.nodes).toBeLessThan(all.nodes);
	await page.getByRole("button", { name: "Clear filters" }).click();
	await expect.poll(() => drawn(page)).toEqual(all);
});

test("an edge leads to the statements and documents that it stands for", async () => {
	const { page } = explorer;
	await explorer.open("/graph?entity=organization:sbu&entity=weapon:sea-baby");
	await drawn(page);
	await page.getByRole("button", { name: /^Evidence ?: Security Service of Ukraine operates Sea Baby$/ }).click();
	await panel(page)
		.getByText(/, line 241/)
		.waitFor();
	expect(await textOf(panel(page))).toContain("operates Sea Baby");
	await page
		.getByRole("button", { name: /^Evidence ?: .* speaks about Sea Baby$/ })
		.first()
		.click();
	await panel(page).locator(".statement-card").first().waitFor();
});

test("what nothing is known of is told in words", async () => {
	const { page } = explorer;
	await explorer.open("/graph?entity=person:nobody-at-all");
	await page.getByRole("alert").getByText("person:nobody-at-all").waitFor();
});
