// The query behind a view: asked by its hash, shown with its Cypher, opened in the playground.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { world } from "../../graph.ts";
import { explorerOn, origin, textOf } from "./explorerPage.ts";

const explorer = explorerOn(world);
const manifestFile = new URL("../../../src/generated/client/persisted-documents.json", import.meta.url);
const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, string>;

test("the explorer asks by hash alone, and every hash is one of the manifest", async () => {
	const { page } = explorer;
	const bodies: { operationName: string; query?: string; extensions: { persistedQuery: { sha256Hash: string } } }[] =
		[];
	page.on("request", (request) => {
		if (request.url() === `${origin}/graphql`) bodies.push(request.postDataJSON());
	});
	await explorer.open("/entities/person:ana-torres");
	await page.locator(".statement-card").first().waitFor();
	expect(bodies.map(({ operationName }) => operationName)).toContain("EntityPage");
	for (const { query, operationName, extensions } of bodies) {
		expect(query, operationName).toBeUndefined();
		expect(manifest[extensions.persistedQuery.sha256Hash], operationName).toContain(`query ${operationName}`);
	}
});

test("a server that does not know the hash is sent the whole query", async () => {
	const { page } = explorer;
	let refusals = 0;
	await page.route("**/graphql", async (route) => {
		if (route.request().postDataJSON()?.query) return route.continue();
		refusals += 1;
		const errors = [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }];
		return route.fulfill({ status: 200, contentType: "application/json", json: { errors } });
	});
	await explorer.open("/documents/document:leaflet");
	await page.locator(".statement-card").first().waitFor();
	expect(refusals).toBeGreaterThan(0);
});

test("shows the GraphQL, the variables and the Cypher that ran, and closes by keyboard", async () => {
	const { page } = explorer;
	await explorer.open("/statements/statement:gull-bay-raid/no-raid");
	await page.getByRole("button", { name: "Show the query" }).click();
	const dialog = page.getByRole("dialog");
	const graphql = await textOf(dialog.getByRole("region", { name: "GraphQL document" }));
	expect(graphql).toMatch(/^query StatementPage\(\$id: ID!\) \{/);
	expect(graphql).not.toContain("__typename");
	await expect
		.poll(() => textOf(dialog.getByRole("region", { name: "Variables" })))
		.toBe('{ "id": "statement:gull-bay-raid/no-raid" }');
	await dialog.getByRole("heading", { name: /^Cypher: statement/ }).waitFor();
	await expect.poll(() => textOf(dialog.locator(".cypher-text"))).toContain("MATCH");
	await dialog.getByRole("button", { name: "Copy Cypher" }).click();
	await dialog.getByText("Copied").waitFor();
	await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toContain("MATCH");
	await page.keyboard.press("Escape");
	await dialog.waitFor({ state: "detached" });
});

test.each([
	["/discourse", "Discourse", "discourse("],
	["/positions?speaker=person:ana-torres&about=weapon:sea-moth", "Positions", "positions("],
	["/disagreements", "LinkedStatements", "statements("],
	["/statements", "Statements", "statements("],
	["/graph?entity=weapon:sea-moth", "GraphLinks", "relations("],
])("%s shows its query with the Cypher that ran", async (path, operation, field) => {
	const { page } = explorer;
	await explorer.open(path);
	await page.getByRole("button", { name: "Show the query" }).first().click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("heading", { name: `GraphQL: ${operation}` }).waitFor();
	await expect.poll(() => textOf(dialog.getByRole("region", { name: "GraphQL document" }))).toContain(field);
	await dialog
		.getByRole("heading", { name: /^Cypher: / })
		.first()
		.waitFor();
	await expect.poll(() => dialog.locator(".cypher-text").first().textContent()).toContain("MATCH");
	await expect
		.poll(() => dialog.getByRole("link", { name: "Open in the playground" }).getAttribute("href"))
		.toContain(operation);
});

test("opens in the playground, with its variables, and runs there", async () => {
	const { page } = explorer;
	await explorer.open("/documents/document:leaflet");
	await page.getByRole("button", { name: "Show the query" }).first().click();
	const answered = page.waitForResponse(
		(response) => response.url() === `${origin}/graphql` && page.url().includes("/playground"),
	);
	await page.getByRole("link", { name: "Open in the playground" }).click();
	await answered;
	await page.locator(".graphiql-tab-active").getByText("DocumentPage").waitFor();
	await expect
		.poll(async () => String(await page.locator(".result-window").textContent()).replaceAll("\u00a0", " "), {
			timeout: 15_000,
		})
		.toContain('"document:leaflet"');
});
