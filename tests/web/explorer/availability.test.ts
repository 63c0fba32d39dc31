// What a reader sees when the API stops, comes back, or is slow: words, what was there before, never an empty page.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { connectToShared, load, world } from "../../graph.ts";
import { startServer } from "../../server.ts";
import { sharedNeo4j } from "../../shared.ts";
import { openBrowser, type TestBrowser } from "../browser.ts";
import { origin, searchField, textOf, title } from "./explorerPage.ts";

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
	await load(world);
	browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
	page = await browser.newPage();
});
afterEach(() => page.close());

const notice = () => page.locator(".api-notice");

test("an API that stops is told; the page stays, waits, and goes on by itself", async () => {
	const server = await startServer({ neo4j: sharedNeo4j() });
	const port = Number(new URL(server.origin).port);
	await page.goto(`${server.origin}/entities/person:ana-torres`);
	await page.locator(".statement-card").first().waitFor();
	await server.stop();
	await page
		.locator(".statement-card")
		.first()
		.getByRole("link", { name: /^In context/ })
		.click();
	await page.getByText("The API does not answer. Trying again; what you see stays as it was.").waitFor();
	await page.getByText("Loading the statement …").waitFor({ state: "attached" });
	await searchField(page).waitFor();
	await page.goBack();
	await expect.poll(() => textOf(title(page))).toBe("Ana Torres");
	await page.goForward();
	const again = await startServer({ port, neo4j: sharedNeo4j() });
	try {
		await title(page).getByText("Torres says that the Sea Moth costs too much").waitFor({ timeout: 20_000 });
		await expect.poll(() => notice().getAttribute("data-state")).toBe("up");
	} finally {
		await again.stop();
	}
}, 120_000);

test("a page that nobody clicks on notices, too", async () => {
	const server = await startServer({ neo4j: sharedNeo4j() });
	await page.goto(`${server.origin}/documents/document:leaflet`);
	await title(page).waitFor();
	await server.stop();
	await page.getByText("The API does not answer. Trying again").waitFor({ timeout: 20_000 });
	await expect.poll(() => textOf(title(page))).toBe("[leaflet]");
}, 60_000);

/** What a reader does next in each of the views about discourse, what waits then, and what comes. */
const discourseViews = {
	"/discourse": {
		act: (view: Page) => view.locator(".discourse-cell").first().click(),
		loading: "Loading the statements …",
		there: ".discourse-statements .statement-card",
		atFirst: "Loading the matrix …",
		first: ".discourse-cell",
	},
	"/positions?speaker=person:ana-torres": {
		act: (view: Page) => view.locator(".position-pairs a").first().click(),
		loading: "Loading the statements …",
		there: ".position-list",
		atFirst: "Loading the pairs …",
		first: ".position-pairs a",
	},
	"/disagreements": {
		act: (view: Page) => view.getByLabel("Kind of link").selectOption("ALL"),
		loading: "Loading the pairs …",
		there: ".disagreement",
		atFirst: "Loading the pairs …",
		first: ".disagreement",
	},
};

test("discourse, positions and disagreements wait for an API that stopped, and go on by themselves", async () => {
	const server = await startServer({ neo4j: sharedNeo4j() });
	const port = Number(new URL(server.origin).port);
	const opened = await Promise.all(
		Object.entries(discourseViews).map(async ([path, view]) => {
			const tab = await browser.newPage();
			await tab.goto(`${server.origin}${path}`);
			await tab.locator(view.first).first().waitFor();
			return { ...view, tab };
		}),
	);
	await server.stop();
	for (const { tab, act, loading } of opened) {
		await act(tab);
		await tab.getByText("The API does not answer. Trying again; what you see stays as it was.").waitFor();
		await tab.getByText(loading).waitFor({ state: "attached" });
		await title(tab).waitFor();
	}
	const again = await startServer({ port, neo4j: sharedNeo4j() });
	try {
		for (const { tab, there } of opened) {
			// A page that is not looked at asks nothing.
			await tab.bringToFront();
			await tab.locator(there).first().waitFor({ timeout: 20_000 });
			await expect.poll(() => tab.locator(".api-notice").getAttribute("data-state")).toBe("up");
			await tab.close();
		}
	} finally {
		await again.stop();
	}
}, 120_000);

test.each<readonly [string, string, string]>([
	["/entities/person:ana-torres", "Loading the page …", "h1"],
	...Object.entries(discourseViews).map(([path, { atFirst, first }]) => [path, atFirst, first] as const),
])("a slow API is told as such, and its answer shown when it comes: %s", async (path, loading, first) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route("**/graphql", async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`${origin}${path}`);
	await page.getByText(loading).waitFor({ state: "attached" });
	await page.getByText("The API is slow to answer. Still waiting.").waitFor();
	release();
	await page.locator(first).first().waitFor();
	await expect.poll(() => page.getByText(loading).count()).toBe(0);
	await expect.poll(() => notice().getAttribute("data-state")).toBe("up");
});

test("a database that is away is told, and asked again", async () => {
	let isAway = true;
	const unavailable = { errors: [{ message: "away", extensions: { code: "DATABASE_UNAVAILABLE" } }] };
	for (const path of ["**/graphql", "**/health/ready"]) {
		await page.route(path, (route) =>
			isAway
				? route.fulfill({ status: 503, contentType: "application/graphql-response+json", json: unavailable })
				: route.continue(),
		);
	}
	await page.goto(`${origin}/statements/statement:gull-bay-raid/toys`);
	await page.getByText("The API answers, but its database does not. Trying again").waitFor();
	isAway = false;
	await title(page).getByText("Okafor called the boats toys.").waitFor({ timeout: 20_000 });
});

test("a graph that is being loaded in parts is told, and asked for again", async () => {
	const neo4j = await connectToShared();
	try {
		await neo4j.change("CREATE (:Load {id: 'load', startedAt: '2031-06-01T08:00:00Z'})");
		// The server looks at most once a second.
		await expect.poll(async () => (await fetch(`${origin}/health/ready`)).status).toBe(503);
		await page.goto(`${origin}/statements/statement:gull-bay-raid/toys`);
		await page.getByText("The graph is being loaded. Trying again").waitFor();
		await neo4j.change("MATCH (load:Load {id: 'load'}) DELETE load");
		await title(page).getByText("Okafor called the boats toys.").waitFor({ timeout: 20_000 });
	} finally {
		await neo4j.change("MATCH (load:Load {id: 'load'}) DELETE load");
		await neo4j.close();
	}
});
