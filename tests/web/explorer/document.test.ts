// The page of a document: where it comes from, what of that was inferred, its statements line by line.
import { expect, test } from "vitest";
import { world } from "../../graph.ts";
import { explorerOn, textOf, textsOf, title } from "./explorerPage.ts";

const explorer = explorerOn(world);

test("tells publisher, date, authors and marks what was inferred", async () => {
	const { page } = explorer;
	await explorer.open("/documents/document:gull-bay-raid");
	await expect.poll(() => textOf(title(page))).toBe("Raid in Gull Bay");
	await expect.poll(() => textOf(page.locator(".byline"))).toBe("Harbor Gazette · 3 May 2031 inferred · by Dee Writer");
	const original = page.getByRole("link", { name: "Open the original" });
	await expect.poll(() => original.getAttribute("href")).toBe("https://gazette.example/gull-bay-raid");
});

test("lists its statements in the order of their lines", async () => {
	const { page } = explorer;
	await explorer.open("/documents/document:gull-bay-raid");
	await page.getByText("6 statements", { exact: true }).waitFor();
	await expect
		.poll(() => textsOf(page.locator(".by-line .line")))
		.toEqual(["2", "4", "6", "8", "8", "20"].map((line) => `Line ${line}`));
});

test("a document of which little is told says so", async () => {
	const { page } = explorer;
	await explorer.open("/documents/document:leaflet");
	await expect.poll(() => textOf(title(page))).toBe("[leaflet]");
	await page.getByText("No title is printed: what stands in brackets is our name for the document.").waitFor();
	await expect.poll(() => textOf(page.locator(".byline"))).toBe("Publisher not told · date not told");
});
