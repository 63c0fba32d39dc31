// Who asked the system for less motion sees none: neither camera nor layout nor what stands in for what is not there yet.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { explorerOn } from "./explorerPage.ts";
import { drawn } from "./graphPage.ts";

const explorer = explorerOn(realSeed);
const address = "/graph?entity=weapon:sea-baby&around=5";

/** How many pictures the drawing goes through until it is at rest again. */
async function picturesDuring(page: Page, act: () => Promise<unknown>): Promise<number> {
	await page.evaluate(`
		window.pictures = [];
		window.framesAtRest = 0;
		window.isWatching = true;
		requestAnimationFrame(function look() {
			const picture = document.querySelector("canvas.sigma-labels").toDataURL();
			const isNew = picture !== window.pictures.at(-1);
			if (isNew) window.pictures.push(picture);
			window.framesAtRest = isNew ? 0 : window.framesAtRest + 1;
			if (window.isWatching) requestAnimationFrame(look);
		});
	`);
	await act();
	await page.getByRole("button", { name: "Arrange anew" }).waitFor();
	await expect.poll(() => page.evaluate("window.pictures.length > 1 && window.framesAtRest > 20")).toBe(true);
	return page.evaluate("window.isWatching = false, window.pictures.length");
}

/** By what the reader does. */
async function picturesOfMoves(page: Page) {
	await explorer.open(address);
	await drawn(page);
	await page.getByRole("button", { name: "Arrange anew" }).waitFor();
	const button = (name: string) => page.getByRole("button", { name }).click();
	const nearer = await picturesDuring(page, () => button("Nearer"));
	await page.locator(".graph-canvas").hover();
	const wheel = await picturesDuring(page, () => page.mouse.wheel(0, -200));
	const layout = await picturesDuring(page, () => button("Arrange anew"));
	return { nearer, wheel, layout };
}

test("the drawing goes from one picture to the next at once", async () => {
	const { page } = explorer;
	await page.emulateMedia({ reducedMotion: "reduce" });
	expect(await picturesOfMoves(page)).toEqual({ nearer: 2, wheel: 2, layout: 2 });
	await page.emulateMedia({ reducedMotion: "no-preference" });
	const { nearer, wheel, layout } = await picturesOfMoves(page);
	expect(Math.min(nearer, wheel, layout)).toBeGreaterThan(2);
});

test("what stands in for a list does not shimmer", async () => {
	const { page } = explorer;
	await page.route("**/graphql", () => undefined);
	await explorer.open("/statements");
	const bar = page.locator(".skeleton > span[aria-hidden]").first();
	const animations = () => bar.evaluate((element) => element.getAnimations().length);
	await page.emulateMedia({ reducedMotion: "no-preference" });
	await expect.poll(animations).toBe(1);
	await page.emulateMedia({ reducedMotion: "reduce" });
	await expect.poll(animations).toBe(0);
});
