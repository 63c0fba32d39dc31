// The analyst's desk on a server of the project's own: no address to type, and Neo4j Browser with the library in it.
import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownLibrary, readLibrary } from "../../src/analysis/questions/library.ts";
import { load, world } from "../graph.ts";
import { sharedManaged, sharedNeo4j } from "../shared.ts";
import { openBrowser, type TestBrowser } from "../web/browser.ts";
import { command } from "./command.ts";

const questions = readLibrary(ownLibrary);
const { dataFolder: folder, browserUrl } = sharedManaged();
const { password } = sharedNeo4j();
const environment = { DATA_FOLDER: folder, NEO4J_URI: "", NEO4J_USERNAME: "", NEO4J_PASSWORD: "" };

beforeAll(() => load(world));

it("npm run ask finds it", async () => {
	const { code, stdout } = await command("ask", ["shared-names", "--format", "ndjson"], { environment });
	expect(code).toBe(0);
	expect(stdout).toContain('"name":"ana torres"');
});

it("npm run cypher tells a driver how to reach it", async () => {
	const { code, stdout } = await command("shell", ["--connection"], { environment });
	expect(code).toBe(0);
	expect(JSON.parse(stdout)).toEqual({ ...sharedNeo4j(), database: "neo4j" });
});

it("npm run cypher finds it, and keeps its password out of the command line", async () => {
	const [store = ""] = (await readdir(folder)).filter((name) => name.startsWith("neo4j-5"));
	const kept = (await readFile(join(folder, store, "password"), "utf8")).trim();
	const asked = command(
		"shell",
		["--format", "plain", "CALL db.ping() YIELD success RETURN success, 'whosaid-desk' AS desk"],
		{ environment },
	);
	let lines = "";
	const watching = setInterval(() => {
		lines += execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
	}, 200);
	const { code, stdout } = await asked;
	clearInterval(watching);
	expect({ code, stdout }).toEqual({ code: 0, stdout: 'success, desk\nTRUE, "whosaid-desk"\n' });
	expect(kept).toBe(password);
	expect(lines).toContain("whosaid-desk");
	expect(lines).not.toContain(password);
});

describe("Neo4j Browser", () => {
	let browser: TestBrowser;
	let page: Page;
	beforeAll(async () => {
		browser = await openBrowser();
		page = await browser.newPage();
	});
	afterAll(() => browser?.close());

	async function run(favorite: string): Promise<void> {
		await page.getByText(favorite, { exact: true }).click();
		const inEditor = `document.querySelector(".view-lines").textContent.replaceAll("\\u00a0", " ").includes("${favorite}")`;
		await page.waitForFunction(inEditor);
		await page.keyboard.press("Control+Enter");
	}

	it("opens where npm run browser says", async () => {
		const { code, stdout } = await command("browser", [], { environment });
		expect(code).toBe(0);
		const address = /^(http:\S+) /m.exec(stdout)?.[1];
		expect(address).toBe(browserUrl);
		await page.goto(address ?? "");
		await page.fill("input[type=password]", password, { timeout: 60_000 });
		await page.click('button:text-is("Connect")');
		await page.getByText("You are connected as user").waitFor();
	}, 120_000);

	it("takes the style sheet: a color and a caption for each label", async () => {
		await drop(page, join(folder, "neo4j-browser/style.grass"));
		await page.getByText("node.Person {").waitFor();
		await expect.poll(() => stored<object>(page, "neo4j.grass")).toHaveProperty(["node.Person"]);
		const taken = await stored<Record<string, Record<string, string>>>(page, "neo4j.grass");
		const labels = ["Person", "Organization", "Weapon", "Place", "Event", "UnnamedSource", "Statement", "Document"];
		for (const label of labels) {
			expect(taken[`node.${label}`]).toMatchObject({
				color: expect.stringMatching(/^#/),
				caption: expect.stringMatching(/^\{\w+\}$/),
			});
		}
		expect(new Set(labels.map((label) => taken[`node.${label}`]?.["color"])).size).toBe(labels.length);
	});

	it("takes the library as favorites, by topic, and runs one", async () => {
		await drop(page, join(folder, "neo4j-browser/questions.zip"));
		await page.click('[data-testid="navigationFavorites"]');
		await page.getByText("Words and stances", { exact: true }).click();
		const ours = async (): Promise<number> => {
			const favorites = await stored<{ content: string }[]>(page, "neo4j.documents");
			return favorites.filter(({ content }) => content.includes("// @topic ")).length;
		};
		await expect.poll(ours, { timeout: 10_000 }).toBe(questions.length);
		await run("First: set the parameters of all questions");
		const parameters = new Set(questions.flatMap((question) => question.parameters.map(({ name }) => name)));
		await page
			.locator('[title="Status: success"]')
			.nth(parameters.size - 1)
			.waitFor();
		await run("Who speaks about whom most?");
		await page.getByText('"Naval officers"').first().waitFor();
	}, 60_000);
});

/** As a file manager drops a file on the page, which shows where to drop it as soon as one is dragged over it. */
async function drop(page: Page, path: string): Promise<void> {
	const base64 = await readFile(path, "base64");
	await page.evaluate(`(async () => {
		const bytes = Uint8Array.from(atob("${base64}"), (letter) => letter.charCodeAt(0));
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([bytes], "${basename(path)}"));
		for (const type of ["dragenter", "dragover", "drop"]) {
			const event = { bubbles: true, cancelable: true, clientX: 600, clientY: 400, dataTransfer };
			document.elementFromPoint(600, 400).dispatchEvent(new DragEvent(type, event));
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	})()`);
}

/** What the page keeps under a key; it writes with a delay. */
async function stored<Kept>(page: Page, key: string): Promise<Kept> {
	return JSON.parse(String(await page.evaluate(`localStorage.getItem("${key}")`)));
}
