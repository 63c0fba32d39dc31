// Everything has an address: back and forward work, and a link shows the same to somebody else.
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../../src/api/contentSecurityPolicy.ts";
import { realSeed } from "../../graph.ts";
import { addressOf, explorerOn, origin, searchField } from "./explorerPage.ts";

const explorer = explorerOn(realSeed);
const cards = () => explorer.page.locator(".statement-card");

test("back and forward go through views, tabs and filters", async () => {
	const { page } = explorer;
	await explorer.open("/entities/place:ukraine");
	await page.getByRole("link", { name: /^Said about it/ }).click();
	await page.getByLabel("Stance").selectOption("FAVOR");
	await page.getByLabel("Publisher").locator("option", { hasText: "Business Insider" }).waitFor({ state: "attached" });
	await page.getByLabel("Publisher").selectOption({ label: "Business Insider" });
	const deepest = "/entities/place:ukraine?tab=about&stance=FAVOR&publisher=organization%3Abusiness-insider";
	await expect.poll(() => addressOf(page)).toBe(deepest);
	await cards()
		.first()
		.getByRole("link", { name: /^In context/ })
		.click();
	await page.waitForURL("**/statements/**");
	await page.goBack();
	await expect.poll(() => addressOf(page)).toBe(deepest);
	await expect.poll(() => page.getByLabel("Stance").inputValue()).toBe("FAVOR");
	for (const _step of ["publisher", "stance", "tab"]) await page.goBack();
	await expect.poll(() => addressOf(page)).toBe("/entities/place:ukraine");
	for (const _step of ["tab", "stance"]) await page.goForward();
	await expect.poll(() => addressOf(page)).toBe("/entities/place:ukraine?tab=about&stance=FAVOR");
	await expect.poll(() => page.getByLabel("Stance").inputValue()).toBe("FAVOR");
});

test("how far a list was opened is in the address, and opens as far for somebody else", async () => {
	const { page } = explorer;
	await explorer.open("/entities/place:ukraine?tab=about");
	await cards().nth(19).waitFor();
	await expect.poll(() => cards().count()).toBe(20);
	await page.getByRole("button", { name: /^Show more/ }).click();
	await cards().nth(39).waitFor();
	await expect.poll(() => addressOf(page)).toBe("/entities/place:ukraine?tab=about&pages=2");
	await page.reload();
	await cards().nth(39).waitFor();
	await expect.poll(() => cards().count()).toBe(40);
	const ids = await cards()
		.getByRole("link", { name: /^In context/ })
		.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
	expect(new Set(ids).size).toBe(40);
});

test("a search is found again, and its field with it", async () => {
	const { page } = explorer;
	await explorer.open("/search?q=HUR");
	await expect.poll(() => searchField(page).inputValue()).toBe("HUR");
	await page.locator(".search-results a").first().click();
	await page.waitForURL("**/entities/**");
	await expect.poll(() => searchField(page).inputValue()).toBe("");
	await page.goBack();
	await expect.poll(() => searchField(page).inputValue()).toBe("HUR");
});

test.each([
	"/",
	"/search?q=x",
	"/entities/person:volodymyr-zelenskyy",
	"/statements",
	"/statements/statement:a/b",
	"/documents/document:naval-drones",
	"/graph",
	"/discourse",
	"/positions",
	"/disagreements",
])("%s is answered with the page, under the policy", async (path) => {
	const response = await fetch(`${origin}${path}`);
	expect(response.status).toBe(200);
	expect(response.headers.get("content-type")).toMatch(/^text\/html/);
	expect(response.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
});

test.each(["/entities", "/nothing", "/entity/person:x", "/assets/none.js"])("%s is not found", async (path) => {
	const response = await fetch(`${origin}${path}`);
	expect(response.status).toBe(404);
	expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
});

test("a reader at an address that leads nowhere reads so, and can go on", async () => {
	const { page } = explorer;
	const response = await page.goto(`${origin}/nothing/at-all`);
	expect(response?.status()).toBe(404);
	expect(response?.headers()["content-security-policy"]).toBe(contentSecurityPolicy);
	await page.getByRole("heading", { level: 1, name: "Nothing is here" }).waitFor();
	await page.getByRole("link", { name: "start page" }).click();
	await page.getByRole("heading", { level: 1, name: "Who said what about whom" }).waitFor();
	// Chromium notes the 404 of the page itself as an error.
	explorer.misdeeds.errors.length = 0;
});

test("the keyboard focus follows to the new view", async () => {
	const { page } = explorer;
	await explorer.open("/documents/document:naval-drones");
	await cards().first().getByRole("link").first().focus();
	await page.keyboard.press("Enter");
	await page.waitForURL("**/entities/**");
	await expect.poll(() => page.evaluate("document.activeElement?.tagName")).toBe("MAIN");
});
