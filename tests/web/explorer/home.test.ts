// The first page in a real browser: live counts, links, and what it says when the API goes and comes back.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../../src/api/contentSecurityPolicy.ts";
import { ask, load, realSeed } from "../../graph.ts";
import { startServer } from "../../server.ts";
import { sharedNeo4j, sharedOrigin } from "../../shared.ts";
import { openBrowser, type TestBrowser, watch } from "../browser.ts";
import { readExamples } from "../exampleFiles.ts";

const origin = sharedOrigin();
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
	await load(realSeed);
	browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
	page = await browser.newPage();
});
afterEach(() => page.close());

test("shows the counts that the API tells, under its policy, without an error or a foreign request", async () => {
	const { data } = await ask("{ stats { statements people documents } }");
	const misdeeds = watch(page, origin);
	const response = await page.goto(`${origin}/`);
	expect(response?.headers()["content-security-policy"]).toBe(contentSecurityPolicy);
	await page.getByText("Live from the API.").waitFor();
	await expect.poll(() => counts()).toMatchObject(data?.["stats"] ?? {});
	expect(misdeeds).toEqual({ errors: [], foreignRequests: [] });
});

test("leads to the playground, to each example in it, and to the health of the server", async () => {
	await page.goto(`${origin}/`);
	await page.getByRole("heading", { level: 1, name: "Who said what about whom" }).waitFor();
	const links = await page.locator(".examples a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
	expect(links).toEqual(readExamples().flatMap(({ name, page }) => [page, `/playground?example=${name}`]));
	for (const link of ["/playground", "/health/ready"]) {
		await expect.poll(() => page.locator(`a[href="${link}"]`).count(), { message: link }).toBeGreaterThan(0);
		expect((await fetch(`${origin}${link}`)).status, link).toBe(200);
	}
});

test("says so when the API stops, keeps the last counts, and recovers by itself", async () => {
	const server = await startServer({ neo4j: sharedNeo4j() });
	const port = Number(new URL(server.origin).port);
	await page.goto(`${server.origin}/`);
	await page.getByText("Live from the API.").waitFor();
	const before = await counts();
	await server.stop();
	await page.getByText("The API does not answer. These counts are the last known ones.").waitFor({ timeout: 20_000 });
	await expect.poll(() => counts()).toEqual(before);
	const again = await startServer({ port, neo4j: sharedNeo4j() });
	try {
		await page.getByText("Live from the API.").waitFor({ timeout: 20_000 });
	} finally {
		await again.stop();
	}
}, 120_000);

/** By label. */
async function counts(): Promise<Record<string, number>> {
	const labels = await page.locator(".counts dt").allTextContents();
	const numbers = await page.locator(".counts dd").allTextContents();
	return Object.fromEntries(labels.map((label, index) => [label, Number(numbers[index]?.replaceAll(",", ""))]));
}
