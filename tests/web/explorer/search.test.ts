// The search: by keyboard alone, exact names first, where the text was found, and what it does with old questions.
import { expect, test } from "vitest";
import { dataOf, world } from "../../graph.ts";
import { addressOf, explorerOn, searchField, textOf, textsOf } from "./explorerPage.ts";

const explorer = explorerOn(world);
const option = (text: RegExp) => explorer.page.getByRole("option").filter({ hasText: text });

test("leads by keyboard alone from a few letters to a page", async () => {
	const { page } = explorer;
	await explorer.open("/");
	// The link that skips to the content, the name of the site, the field.
	for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Tab");
	await page.keyboard.type("sea mot");
	await option(/^Sea Moth II/).waitFor();
	await expect.poll(() => searchField(page).getAttribute("aria-expanded")).toBe("true");
	const options = await textsOf(page.getByRole("option"));
	const wanted = options.findIndex((text) => text.startsWith("Sea Moth II"));
	for (let presses = 0; presses <= wanted; presses++) await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await page.waitForURL("**/entities/weapon:sea-moth-ii");
	await page.getByRole("heading", { level: 1, name: "Sea Moth II" }).waitFor();
});

test("puts the exact alias first, and says what matched", async () => {
	const { page } = explorer;
	await explorer.open("/");
	await searchField(page).fill("nis");
	await option(/also known as NIS/).waitFor();
	await expect
		.poll(() => textOf(page.getByRole("option").first()))
		.toBe("Northland Intelligence Service Intelligence service exact also known as NIS");
});

test("Enter opens all results, told by field, with the words marked", async () => {
	const { page } = explorer;
	await explorer.open("/");
	await searchField(page).fill("moth");
	await searchField(page).press("Enter");
	await page.waitForURL("**/search?q=moth");
	const { search } = await dataOf<{ search: { totalCount: number } }>('{ search(text: "moth") { totalCount } }');
	await page.getByText(`${search.totalCount} results`).waitFor();
	const results = page.locator(".search-results li");
	await expect.poll(() => results.count()).toBe(search.totalCount);
	await expect
		.poll(async () => (await textsOf(results)).join("\n"))
		.toMatch(/verbatim “The moths have landed, … all of them\.”/);
	await expect.poll(() => page.locator(".search-results mark").first().textContent()).toMatch(/^moth$/i);
	await expect.poll(() => searchField(page).inputValue()).toBe("moth");
});

test("says so when nothing is found, in the list and on the page", async () => {
	const { page } = explorer;
	await explorer.open("/");
	await searchField(page).fill("zeppelin");
	await page.locator(".results").getByText("Nothing is found for “zeppelin”.").waitFor();
	await searchField(page).press("Enter");
	await page.getByText("Fewer or other words may find more").waitFor();
	await expect.poll(() => addressOf(page)).toBe("/search?q=zeppelin");
});

test("does not wait for the answer to what is no longer asked", async () => {
	const { page } = explorer;
	const cancelled: string[] = [];
	page.on("requestfailed", (request) => cancelled.push(request.postDataJSON()?.variables?.text));
	await page.route("**/graphql", async (route) => {
		const text = route.request().postDataJSON()?.variables?.text;
		if (text === "tor") await new Promise((resolve) => setTimeout(resolve, 2_000));
		await route.continue().catch(() => undefined);
	});
	await explorer.open("/");
	const asked = page.waitForRequest((request) => request.postDataJSON()?.variables?.text === "tor");
	await searchField(page).pressSequentially("tor");
	await asked;
	await searchField(page).pressSequentially("res");
	await page
		.getByRole("option", { name: /Ana Torres/ })
		.first()
		.waitFor();
	expect(cancelled).toEqual(["tor"]);
});

test("a name that looks like a script is shown as text, everywhere", async () => {
	const { page } = explorer;
	const dialogs: string[] = [];
	page.on("dialog", async (dialog) => {
		dialogs.push(dialog.message());
		await dialog.dismiss();
	});
	await explorer.open("/");
	await searchField(page).fill("<script>alert(1)</script>");
	await option(/Sea talks/).waitFor();
	await expect
		.poll(() => textOf(option(/Sea talks/)))
		.toBe("Sea talks Event exact also known as <script>alert(1)</script>");
	await option(/Sea talks/).click();
	await page.waitForURL("**/entities/event:sea-talks");
	await page.locator(".alias").first().waitFor();
	await expect.poll(() => textsOf(page.locator(".alias"))).toEqual(["<script>alert(1)</script>"]);
	await expect.poll(() => page.locator("main script").count()).toBe(0);
	expect(dialogs).toEqual([]);
});
