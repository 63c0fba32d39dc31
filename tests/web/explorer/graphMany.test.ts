// 5,000 nodes in the graph view: drawn through its own model from answers made here, and never frozen; frames are told, not judged.
import type { Locator, Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { explorerOn } from "./explorerPage.ts";
import { drawn } from "./graphPage.ts";

const explorer = explorerOn(realSeed);
const many = 5_000;
const cellsOfEach = 20;
const stances = ["FAVOR", "AGAINST", "NEUTRAL", "MIXED"];

const nameOf = (index: number) => ({ __typename: "Person", id: `person:n-${index}`, name: `Speaker ${index}` });

/** Speaker 0 speaks about everybody, each other one about some near it. */
function linksOf(index: number) {
	const targets =
		index === 0
			? Array.from({ length: many - 1 }, (_, target) => target + 1)
			: Array.from({ length: cellsOfEach }, (_, step) => (index + 1 + step * (1 + (index % 7))) % many);
	const spoken = targets.map((target) => ({
		__typename: "DiscourseCell",
		count: 1 + (target % 5),
		speaker: nameOf(index),
		about: nameOf(target),
		stances: [{ __typename: "StanceCount", stance: stances[target % 4], count: 1 + (target % 5) }],
	}));
	const none = { __typename: "StatementConnection", totalCount: index % 90 };
	const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
	const relations = { __typename: "RelationConnection", pageInfo, nodes: [] };
	return { entity: { ...nameOf(index), said: none, saidAbout: none, relations }, spoken, heard: [] };
}

async function answerLinks(route: Route): Promise<void> {
	const { operationName, variables } = route.request().postDataJSON();
	if (operationName !== "GraphLinks") return route.continue();
	await route.fulfill({ json: { data: linksOf(Number(variables.id.split("-")[1])) } });
}

test("5,000 nodes are drawn, move, and answer the hand meanwhile", async () => {
	const { page } = explorer;
	await page.route("**/graphql", answerLinks);
	await page.emulateMedia({ reducedMotion: "no-preference" });
	await page.setViewportSize({ width: 1280, height: 800 });
	await explorer.open(`/graph?entity=person:n-0&around=0&step=expand.SPEAKS_ABOUT.out.${many}.person:n-0`);
	const { nodes, edges } = await drawn(page, 90_000);
	expect(nodes).toBe(many);
	expect(edges).toBeGreaterThan(many);
	await page.getByRole("button", { name: "Stop moving" }).waitFor();
	const moving = await framesDuring(page, () => page.waitForTimeout(4_000));
	const canvas = await page.locator(".graph-canvas").boundingBox();
	if (!canvas) throw new Error("Wanted the box of the canvas, got none");
	const [x, y] = [canvas.x + canvas.width / 2, canvas.y + 40];
	const zooming = await framesDuring(page, () => zoom(page, x, y));
	await page.getByRole("button", { name: /Stop moving|Arrange anew/ }).waitFor();
	if (await page.getByRole("button", { name: "Stop moving" }).count()) {
		await page.getByRole("button", { name: "Stop moving" }).click();
	}
	const zoomingAlone = await framesDuring(page, () => zoom(page, x, y));
	const panning = await framesDuring(page, () => pan(page, x, y));
	console.info(JSON.stringify({ nodes, edges, moving, zooming, zoomingAlone, panning }));
	expect(moving.frames).toBeGreaterThan(0);
	expect(panning.frames).toBeGreaterThan(0);
	// Nobody points at anything meanwhile; afterwards it can be again.
	await expect.poll(() => isPointedAt(page, canvas)).toBe(true);
}, 180_000);

async function zoom(page: Page, x: number, y: number): Promise<void> {
	await page.mouse.move(x, y);
	for (let turn = 0; turn < 12; turn += 1) {
		await page.mouse.wheel(0, turn < 6 ? -200 : 200);
		await page.waitForTimeout(100);
	}
}

async function pan(page: Page, x: number, y: number): Promise<void> {
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (let step = 0; step < 40; step += 1) await page.mouse.move(x + step * 4, y + step * 2);
	await page.mouse.up();
}

/** Whether a way across the drawing meets a node. */
async function isPointedAt(page: Page, { x, y, width, height }: Box): Promise<boolean> {
	for (let step = 1; step < 40; step += 1) {
		await page.mouse.move(x + (width * step) / 40, y + height / 2);
		if (await page.locator(".graph-canvas").evaluate((canvas) => canvas.style.cursor === "pointer")) return true;
	}
	return false;
}

type Box = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

/** Between frames, in milliseconds: in the middle, one in twenty, the longest. */
async function framesDuring(page: Page, act: () => Promise<void>) {
	await page.evaluate(`
		window.frameTimes = [];
		window.isCounting = true;
		requestAnimationFrame(function count(now) {
			window.frameTimes.push(now);
			if (window.isCounting) requestAnimationFrame(count);
		});
	`);
	await act();
	const times = (await page.evaluate("window.isCounting = false, window.frameTimes")) as number[];
	const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
	const sorted = gaps.sort((one, other) => one - other).map(Math.round);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
	return { frames: sorted.length, median: at(0.5), oneInTwenty: at(0.95), longest: at(1) };
}
