// What a reader takes away from the graph view, that names stay text in all of it, and that nobody is left out.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { realSeed } from "../../graph.ts";
import { explorerOn } from "./explorerPage.ts";
import { drawn, nodeNames, take } from "./graphPage.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const explorer = explorerOn(realSeed);
const putin =
	"/graph?entity=person:vladimir-putin&around=0&step=expand.SPEAKS_ABOUT.out.25.person:vladimir-putin&chosen=person:vladimir-putin";
const script = `<script>alert("x")</script>`;

test("PNG, SVG, CSV and JSON hold what is drawn", async () => {
	const { page } = explorer;
	await explorer.open(putin);
	const { nodes, edges } = await drawn(page);
	const content = async (label: string) => readFileSync(await (await take(page, label)).path());
	const png = await content("PNG, the picture");
	expect(png.subarray(1, 4).toString()).toBe("PNG");
	expect(png.length).toBeGreaterThan(20_000);
	const svg = (await content("SVG, the picture to be edited")).toString();
	expect(svg.match(/<text[ >]/g)?.length).toBeGreaterThanOrEqual(nodes);
	expect(svg).toContain("Vladimir Putin</text>");
	const lines = async (label: string) => (await content(label)).toString().trim().split("\r\n");
	expect(await lines("CSV, the nodes")).toHaveLength(nodes + 1);
	expect(await lines("CSV, the edges")).toHaveLength(edges + 1);
	const json = JSON.parse((await content("JSON, nodes and edges")).toString());
	expect([json.nodes.length, json.edges.length]).toEqual([nodes, edges]);
});

test("a name that looks like a program is a name: on the page and in the SVG", async () => {
	const { page } = explorer;
	await page.route("**/graphql", async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		await route.fulfill({ response, body: text.replaceAll('"Vladimir Putin"', JSON.stringify(script)) });
	});
	await explorer.open(putin);
	await drawn(page);
	await expect.poll(() => nodeNames(page)).toContain(script);
	const svg = readFileSync(await (await take(page, "SVG, the picture to be edited")).path(), "utf8");
	expect(svg).toContain("&lt;script&gt;");
	expect(svg).not.toContain("<script>");
});

test("without WebGL it says so, and the tables do the same", async () => {
	const { page } = explorer;
	await page.addInitScript(`
		const getContext = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
			return kind.includes("webgl") ? null : getContext.call(this, kind, ...rest);
		};
	`);
	await explorer.open(putin);
	await page.getByText("This browser cannot paint the drawing").waitFor();
	const { nodes } = await drawn(page);
	await page.getByRole("button", { name: /^Hide ?: Ukraine$/ }).press("Enter");
	await expect.poll(async () => (await drawn(page)).nodes).toBe(nodes - 1);
	expect((await take(page, "PNG, the picture")).suggestedFilename()).toBe("graph.png");
});

test.each(["light", "dark"] as const)("axe finds nothing serious, %s, and it fits a phone", async (colorScheme) => {
	const { page } = explorer;
	await page.emulateMedia({ colorScheme });
	for (const path of ["/graph", putin, "/graph?from=weapon:sea-baby&to=person:vladimir-putin"]) {
		await page.setViewportSize({ width: 390, height: 844 });
		await explorer.open(path);
		if (path !== "/graph") await drawn(page);
		await expect.poll(() => page.locator(".skeleton").count()).toBe(0);
		await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
		expect(await seriousViolations(page), path).toEqual([]);
	}
});

/** The policy of the page would stop axe: it is put aside for this alone. */
async function seriousViolations(page: Page): Promise<unknown> {
	const session = await page.context().newCDPSession(page);
	await session.send("Page.setBypassCSP", { enabled: true });
	await page.evaluate(axe);
	const violations = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as {
		readonly id: string;
		readonly impact: string;
		readonly nodes: readonly { readonly html: string }[];
	}[];
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}
