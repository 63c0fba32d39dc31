// The graph view on the real data: opening, expanding with right counts, undoing, hiding, filtering, its address.
import { expect, test } from "vitest";
import { dataOf, realSeed } from "../../graph.ts";
import { statementsOfFiles } from "./discourseFiles.ts";
import { addressOf, explorerOn, textOf } from "./explorerPage.ts";
import { drawn, expand, joinedInFiles, nodeNames, notDrawn, panel } from "./graphPage.ts";

const explorer = explorerOn(realSeed);
const seaBaby = "/graph?entity=weapon:sea-baby&around=0&chosen=weapon:sea-baby";

test("without a start it offers some, and a search that knows aliases", async () => {
	const { page } = explorer;
	await explorer.open("/graph");
	await page.getByRole("combobox", { name: "Start with" }).fill("HUR");
	await page
		.getByRole("option", { name: /HUR|intelligence/i })
		.first()
		.click();
	await panel(page).getByRole("link", { name: "Defence Intelligence of Ukraine" }).waitFor();
	await expect.poll(() => addressOf(page)).toBe("/graph?entity=organization%3Agur&chosen=organization%3Agur");
	await page.goBack();
	await page.getByRole("heading", { name: "Or with one who is much spoken about" }).waitFor();
});

/** By id, of all whom relations and statements join to it: how many do. */
async function joinedTo(id: string): Promise<ReadonlyMap<string, number>> {
	const ends = "source { id } target { id }";
	const { entity, spoken, heard } = await dataOf<Joined>(`{
		entity(id: "${id}") { relations(first: 100) { nodes { ${ends} } } }
		spoken: discourse(where: { speaker: "${id}" }, first: 500) { count source: speaker { id } target: about { id } }
		heard: discourse(where: { about: "${id}" }, first: 500) { count source: speaker { id } target: about { id } }
	}`);
	const joined = new Map<string, number>();
	for (const { count = 1, source, target } of [...entity.relations.nodes, ...spoken, ...heard]) {
		const other = source.id === id ? target.id : source.id;
		if (other !== id) joined.set(other, (joined.get(other) ?? 0) + count);
	}
	return joined;
}

interface Joined {
	readonly entity: { readonly relations: { readonly nodes: readonly Ends[] } };
	readonly spoken: readonly Ends[];
	readonly heard: readonly Ends[];
}

interface Ends {
	readonly count?: number;
	readonly source: { readonly id: string };
	readonly target: { readonly id: string };
}

test("opens an entity among those closest to it, tells how many are not drawn, and draws more", async () => {
	const { page } = explorer;
	await page.emulateMedia({ reducedMotion: "no-preference" });
	const joined = await joinedTo("organization:sbu");
	await explorer.open("/graph?entity=organization:sbu&chosen=organization:sbu");
	await panel(page).getByText(`12 of ${joined.size} neighbors drawn`).waitFor();
	await expect.poll(async () => (await drawn(page)).nodes).toBe(13);
	const links = page.getByRole("region", { name: "Nodes, table" }).locator("tbody th a");
	const ids = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.split("/")[2] ?? ""));
	const counts = ids.filter((id) => id !== "organization:sbu").map((id) => joined.get(id) ?? 0);
	const left = [...joined].filter(([id]) => !ids.includes(id)).map(([, count]) => count);
	expect(Math.min(...counts)).toBeGreaterThanOrEqual(Math.max(...left));
	const next = Math.min(25, joined.size - 12);
	await panel(page)
		.getByRole("button", { name: /^Show (the other )?\d+/ })
		.click();
	await expect.poll(async () => (await drawn(page)).nodes).toBe(13 + next);
	await page.goBack();
	await expect.poll(async () => (await drawn(page)).nodes).toBe(13);
	await page.goForward();
	await expect.poll(async () => (await drawn(page)).nodes).toBe(13 + next);
});

test("leads from the pages of an entity and of a statement to their drawings", async () => {
	const { page } = explorer;
	await explorer.open("/entities/weapon:sea-baby");
	await page.getByRole("link", { name: "Open in the graph" }).click();
	await panel(page).getByRole("link", { name: "Sea Baby" }).waitFor();
	await explorer.open("/statements/statement:naval-drones/barge-struck");
	await page.getByRole("link", { name: "Open in the graph" }).click();
	await panel(page).locator(".statement-card").waitFor();
	await page.getByRole("heading", { level: 1, name: "A statement by Ukraine" }).waitFor();
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
	await expect
		.poll(() => notDrawn(page))
		.toMatchObject({
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
	await expect.poll(() => addressOf(page)).toMatch(/pin=-?\d+\.-?\d+\.weapon%3Asea-baby/);
});

test("a node is chosen by a click and pinned by dragging it", async () => {
	const { page } = explorer;
	await explorer.open("/graph?entity=weapon:sea-baby&around=0");
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
	const whole = "/graph?entity=place:ukraine&around=0&step=expand.SPEAKS_ABOUT.in.100.place:ukraine";
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
	await expect.poll(() => textOf(panel(page))).toContain("operates Sea Baby");
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
