// Shortest paths in the graph view: each hop with the document or the statement that it rests on.
import { expect, test } from "vitest";
import { dataOf, realSeed } from "../../graph.ts";
import { addressOf, explorerOn } from "./explorerPage.ts";
import { drawn, nodeNames, panel } from "./graphPage.ts";

const explorer = explorerOn(realSeed);

interface Paths {
	readonly paths: readonly {
		readonly nodes: readonly { readonly name: string }[];
		readonly hops: readonly { readonly relation: object | null }[];
	}[];
}

async function pathsOfApi(through: string): Promise<Paths["paths"]> {
	const { paths } = await dataOf<Paths>(
		`{ paths(from: "weapon:sea-baby", to: "person:vladimir-putin", through: ${through}) { nodes { name } hops { relation { id } } } }`,
	);
	return paths;
}

test("the paths between two chosen nodes, each hop with its evidence", async () => {
	const { page } = explorer;
	await explorer.open("/graph?entity=weapon:sea-baby&entity=person:vladimir-putin&chosen=weapon:sea-baby");
	await drawn(page);
	const form = page.getByRole("form", { name: "Shortest paths" });
	await form.getByLabel("To").selectOption("person:vladimir-putin");
	await form.getByRole("button", { name: "Find paths" }).click();
	await panel(page).getByRole("heading", { name: "From Sea Baby to Vladimir Putin" }).waitFor();
	const paths = await pathsOfApi("[RELATION, STATEMENT]");
	await expect.poll(() => panel(page).locator(".graph-paths > li").count()).toBe(paths.length);
	await drawn(page);
	await expect
		.poll(() => nodeNames(page))
		.toEqual([...new Set(paths.flatMap(({ nodes }) => nodes.map(({ name }) => name)))].sort());
	const hops = paths.flatMap(({ hops }) => hops);
	const byRelation = hops.filter(({ relation }) => relation !== null).length;
	await expect.poll(() => panel(page).locator(".graph-hop .evidence").count()).toBe(byRelation);
	await expect.poll(() => panel(page).locator(".graph-hop .statement-card").count()).toBe(hops.length - byRelation);
	await expect
		.poll(() => panel(page).locator('a[href^="/documents/document:"]').count())
		.toBeGreaterThanOrEqual(hops.length);
	await expect.poll(() => panel(page).locator('a[href^="/statements/statement:"]').count()).toBeGreaterThan(0);
	await expect.poll(() => addressOf(page)).toContain("step=path.4.rs.weapon%3Asea-baby.person%3Avladimir-putin");
});

test("opens from two ends, and says so when nothing joins them within the length", async () => {
	const { page } = explorer;
	await explorer.open("/graph?from=weapon:sea-baby&to=person:vladimir-putin&length=1&through=r");
	await page.getByText("No path of at most 1 hop joins them.").waitFor();
	await expect.poll(async () => (await drawn(page)).nodes).toBe(2);
});

test("opens from a statement with its speaker, its targets, its way to the publisher and its document", async () => {
	const { page } = explorer;
	const id = "statement:north-korean-troops-combat/big-groups-in-open";
	await explorer.open(`/graph?statement=${id}`);
	const { statement } = await dataOf<{
		statement: {
			summary: string;
			about: { entity: { name: string } }[];
			to: { name: string }[];
			attribution: { source: { name: string } }[];
			document: { id: string; title: string | null };
		};
	}>(`{ statement(id: "${id}") {
		summary about { entity { name } } to { name } attribution { source { name } } document { id title }
	} }`);
	const { summary, about, to, attribution, document } = statement;
	const names = [
		summary,
		...about.map(({ entity }) => entity.name),
		...to.map(({ name }) => name),
		...attribution.map(({ source }) => source.name),
		document.title ?? `[${document.id.replace("document:", "")}]`,
	];
	expect(attribution.length).toBeGreaterThan(2);
	await expect.poll(() => nodeNames(page)).toEqual([...new Set(names)].sort());
	const edges = page.getByRole("region", { name: "Edges, table" });
	await expect.poll(() => edges.getByText("is passed on by", { exact: true }).count()).toBe(attribution.length - 1);
	await edges
		.getByRole("button", { name: /^Evidence ?: .* is passed on by / })
		.first()
		.click();
	await panel(page).locator(".statement-card .summary").getByText(summary).waitFor();
});
