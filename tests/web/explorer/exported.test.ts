// What a reader takes away: the whole list, as CSV that a spreadsheet cannot run, and as JSON.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inCsv } from "../../../src/web/explorer/pieces/csv.ts";
import { realSeed } from "../../graph.ts";
import { explorerOn } from "./explorerPage.ts";

const explorer = explorerOn(realSeed);

async function exported(format: string): Promise<{ name: string; content: string }> {
	const { page } = explorer;
	const list = page.locator(".list-head");
	await list.getByRole("button", { name: "Export" }).click();
	const downloaded = page.waitForEvent("download");
	await page.getByRole("menuitem", { name: new RegExp(`^${format}`) }).click();
	const download = await downloaded;
	return { name: download.suggestedFilename(), content: readFileSync(await download.path(), "utf8") };
}

test("a list is exported whole, however much of it is shown", async () => {
	await explorer.open("/entities/place:ukraine?tab=about");
	const shown = await explorer.page
		.locator(".list-head")
		.getByText(/^20 of \d+ statements$/)
		.textContent();
	const total = Number(/of (\d+)/.exec(String(shown))?.[1]);
	const csv = await exported("CSV");
	expect(csv.name).toBe("said-about-place-ukraine.csv");
	expect(csv.content.split("\r\n")[0]).toMatch(/^\uFEFFid,speaker,speakerId,act,/);
	expect(csv.content.match(/^\uFEFF?"?statement:/gm)).toHaveLength(total);
	const json = await exported("JSON");
	expect(json.name).toBe("said-about-place-ukraine.json");
	expect(JSON.parse(json.content)).toHaveLength(total);
});

test("a list of more than 10,000 rows is cut there, and says so", async () => {
	const { page } = explorer;
	const pages = new Map<number, object>();
	// The first page over and over, as if no list ever ended.
	await page.route("**/graphql", async (route) => {
		const { operationName, variables } = route.request().postDataJSON();
		if (operationName !== "Statements") return route.continue();
		if (!pages.has(variables.first)) {
			const { data } = await (await route.fetch()).json();
			data.statements.totalCount = 12_345;
			data.statements.pageInfo.hasNextPage = true;
			pages.set(variables.first, { data });
		}
		await route.fulfill({ json: pages.get(variables.first) });
	});
	await explorer.open("/statements");
	const { content } = await exported("JSON");
	expect(JSON.parse(content)).toHaveLength(10_000);
	await page.getByRole("status").getByText("The file holds the first 10,000 of 12,345: narrow the list").waitFor();
});

test.each([
	["=1+1", "'=1+1"],
	["+1", "'+1"],
	["-1", "'-1"],
	["@SUM(A1)", "'@SUM(A1)"],
	["\t=1", "'\t=1"],
	["a,b", '"a,b"'],
	['say "so"', '"say ""so"""'],
	["Зеленський", "Зеленський"],
])("%j is written as %s", (value, written) => {
	expect(inCsv([{ value }])).toContain(written.replace(/^"?/, (quote) => quote));
	expect(
		inCsv([{ value }])
			.split("\r\n")[1]
			?.replace(/^"('.*)"$/, "$1"),
	).toBe(written);
});
