// A server that wants a token, in a real browser: the pages ask for it once, and keep it in the tab.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { load, world } from "../graph.ts";
import { startServer, type TestServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";
import { openBrowser, type TestBrowser } from "./browser.ts";

const tokenCommand = fileURLToPath(new URL("../../dist/api/access/token.js", import.meta.url));
let folder: string;
let token: string;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
	await load(world);
	folder = await mkdtemp(join(tmpdir(), "whosaid-token-"));
	const file = join(folder, "tokens.json");
	const args = [tokenCommand, "--file", file, "--scope", "read"];
	token = (await promisify(execFile)(process.execPath, args)).stdout.trim();
	const environment = { AUTH_TOKENS: file, AUDIT_LOG: join(folder, "audit.log") };
	server = await startServer({ neo4j: sharedNeo4j(), environment });
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	await server?.stop();
	await rm(folder, { recursive: true, force: true });
});

test("the pages ask for a token, again for a right one, and then show what they show", async () => {
	const page = await browser.newPage();
	await page.goto(`${server.origin}/documents/document:gull-bay-raid`);
	const dialog = page.getByRole("dialog", { name: "This server asks for a token" });
	await dialog.getByLabel("Token").fill("wrong");
	await dialog.getByRole("button", { name: "Use it" }).click();
	const again = page.getByRole("dialog", { name: "This token does not let you in" });
	await again.getByLabel("Token").fill(token);
	await again.getByRole("button", { name: "Use it" }).click();
	await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toMatch(/Gull Bay/i);
	expect(await page.getByRole("dialog").count()).toBe(0);

	await page.goto(`${server.origin}/playground`);
	await expect.poll(() => page.evaluate<string>("sessionStorage.getItem('whosaid-token')")).toBe(token);
	await page.locator(".graphiql-query-editor").first().waitFor();
	expect(await page.getByRole("dialog").count()).toBe(0);
	expect(await page.evaluate<string>("JSON.stringify(localStorage)")).not.toContain(token);
});

test("who has none is told so", async () => {
	const page = await browser.newPage();
	await page.goto(`${server.origin}/documents/document:gull-bay-raid`);
	const none = page.getByRole("button", { name: "I have none" });
	await none.first().click();
	await expect.poll(() => page.locator("body").textContent()).toContain("The API answers only with a token.");
});
