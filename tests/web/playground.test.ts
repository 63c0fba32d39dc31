// The playground in a real browser: gallery, Cypher view, themes, a phone; and that it keeps to itself.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "../../src/api/contentSecurityPolicy.ts";
import { load, realSeed } from "../graph.ts";
import { sharedOrigin } from "../shared.ts";
import { type Misdeeds, openBrowser, type TestBrowser, watch } from "./browser.ts";
import { readExamples } from "./exampleFiles.ts";
import { answerTo, gallery, linesOf, openPlayground, resultShown, shownResult } from "./playgroundPage.ts";

const origin = sharedOrigin();
const examples = readExamples();
let browser: TestBrowser;
let page: Page;
let misdeeds: Misdeeds;

beforeAll(async () => {
	await load(realSeed);
	browser = await openBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
	page = await browser.newPage();
	// Each test is a reader's first visit.
	await page.goto(`${origin}/health/live`);
	await page.evaluate("localStorage.clear()");
	misdeeds = watch(page, origin);
});
afterEach(async () => {
	await page.close();
	expect(misdeeds).toEqual({ errors: [], foreignRequests: [] });
});

test("opens with the gallery, and the first example answered", async () => {
	await openPlayground(page);
	await expect.poll(() => page.title()).toBe("Playground · Who said what about whom");
	await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
	await expect
		.poll(() => page.locator("h1").allTextContents())
		.toEqual(["GraphQL playground of Who said what about whom"]);
	await expect.poll(() => gallery(page).locator("b").allTextContents()).toEqual(examples.map(({ title }) => title));
	const links = await gallery(page)
		.getByRole("link")
		.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
	expect(links).toEqual(examples.map(({ page }) => page));
	await resultShown(page);
	await page.getByRole("link", { name: "See it in the explorer", exact: true }).click();
	await page.waitForURL(`${origin}${examples[0]?.page}`);
	await page.goBack();
	await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Discourse" }).click();
	await page.waitForURL("**/discourse");
});

test("each example opens in a tab with its explanation and variables, and answers with data and no errors", async () => {
	await openPlayground(page);
	for (const { title, explanation, operationName, variables } of examples) {
		const answered = answerTo(page, operationName);
		await gallery(page).getByRole("button", { name: title }).click();
		const answer = await answered;
		expect(answer.errors, title).toBeUndefined();
		expect(Object.values(answer.data ?? {}), title).not.toContain(null);
		await resultShown(page);
		await expect
			.poll(() => page.locator(".graphiql-tab-active .graphiql-tab-button").textContent())
			.toBe(operationName);
		await expect.poll(() => linesOf(page, ".graphiql-query-editor")).toContain(explanation.slice(0, 20));
		await expect.poll(() => linesOf(page, ".graphiql-editor-tool")).toContain(Object.keys(variables ?? {})[0] ?? "");
	}
	await expect.poll(() => page.locator(".graphiql-tab").count()).toBe(examples.length);
}, 120_000);

test("an address opens its example; a name that no example has is told", async () => {
	const example = examples[2];
	const answered = answerTo(page, String(example?.operationName));
	await openPlayground(page, `?example=${example?.name}`);
	expect((await answered).errors).toBeUndefined();
	await page.goto(`${origin}/playground?example=nothing-like-it`);
	await page.getByText("There is no example named “nothing-like-it”.").waitFor();
});

test("the Cypher view shows every statement of the last answer, with parameters and time, to be copied", async () => {
	const answered = answerTo(page, String(examples[0]?.operationName));
	await openPlayground(page);
	const statements = (await answered).extensions?.cypher ?? [];
	expect(statements.map(({ field }) => field)).toEqual([null, "weapon"]);
	await page.getByRole("button", { name: "Show the Cypher" }).click();
	const pane = page.getByRole("region", { name: "Cypher" });
	await expect.poll(() => pane.locator("h3").allTextContents()).toEqual(["Names in the question", "weapon"]);
	await expect
		.poll(() => pane.locator(".cypher-text").allTextContents())
		.toEqual(statements.map(({ cypher }) => cypher));
	expect((await pane.locator(".parameters").allTextContents()).map((json) => JSON.parse(json))).toEqual(
		statements.map(({ parameters }) => parameters),
	);
	await expect.poll(() => pane.locator("header span").allTextContents()).toEqual([time, time]);
	await pane.getByRole("button", { name: "Copy Cypher" }).last().click();
	await pane.getByText("Copied").waitFor();
	await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(statements[1]?.cypher);
	await expect.poll(() => shownResult(page)).not.toContain("extensions");
});
const time = expect.stringMatching(/^[\d.]+ ms in the database$/);

describe("themes", () => {
	test("follows the system, and GraphiQL's own switch goes before it", async () => {
		await page.emulateMedia({ colorScheme: "light" });
		await openPlayground(page);
		const light = await backgrounds();
		await page.emulateMedia({ colorScheme: "dark" });
		await expect.poll(backgrounds).not.toEqual(light);
		await page.getByRole("button", { name: "Open settings dialog" }).click();
		await page.getByRole("button", { name: "Light", exact: true }).click();
		await expect.poll(backgrounds, { timeout: 5_000 }).toEqual(light);
	});
});

test("on a phone the gallery covers the editors until an example is chosen, and nothing is wider than the screen", async () => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openPlayground(page);
	const answered = answerTo(page, String(examples[1]?.operationName));
	await gallery(page)
		.getByRole("button", { name: String(examples[1]?.title) })
		.click();
	await answered;
	await gallery(page).waitFor({ state: "hidden" });
	await resultShown(page);
	await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
});

test("the policy is in force: no inline script, no other host", async () => {
	const response = await page.goto(`${origin}/playground`);
	expect(response?.headers()["content-security-policy"]).toBe(contentSecurityPolicy);
	const violations = await page.evaluate(`new Promise((resolve) => {
		const seen = [];
		document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
			seen.push(effectiveDirective);
			if (seen.length === 2) resolve(seen.sort());
		});
		const script = document.createElement("script");
		script.textContent = "globalThis.ranInline = true";
		document.head.append(script);
		fetch("http://127.0.0.1:9/").catch(() => undefined);
	})`);
	expect(violations).toEqual(["connect-src", "script-src-elem"]);
	await expect.poll(() => page.evaluate("globalThis.ranInline")).toBeUndefined();
	// What this test itself made the page try.
	misdeeds.errors.length = 0;
	misdeeds.foreignRequests.length = 0;
});

/** Of what GraphiQL paints, and of what this project adds to it. */
async function backgrounds(): Promise<unknown> {
	return page.evaluate(`[".graphiql-container", ".gallery li button[aria-current]"].map(
		(selector) => getComputedStyle(document.querySelector(selector)).backgroundColor)`);
}
