// Pages joined together are the whole list, whatever their size; nothing twice, nothing left out.
import { beforeAll, expect, it } from "vitest";
import { ask, load, world } from "../graph.ts";

beforeAll(() => load(world));

interface Page {
	readonly totalCount: number;
	readonly edges: readonly { cursor: string; node: Record<string, unknown> }[];
	readonly pageInfo: {
		hasNextPage: boolean;
		hasPreviousPage: boolean;
		startCursor: string | null;
		endCursor: string | null;
	};
}

const page = "totalCount edges { cursor node { ITEM } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

const lists: readonly [what: string, query: string, item: string][] = [
	["statements, newest first", "list: statements(first: $first, after: $after)", "id"],
	["statements, oldest first", "list: statements(first: $first, after: $after, orderBy: OLDEST_FIRST)", "id"],
	["statements of a filter", 'list: statements(first: $first, after: $after, where: { about: "Sea Moth" })', "id"],
	["entities by name", "list: entities(first: $first, after: $after)", "id"],
	["entities by what they said", "list: entities(first: $first, after: $after, orderBy: MOST_SAID)", "id"],
	[
		"entities by what is said about them",
		"list: entities(first: $first, after: $after, orderBy: MOST_SAID_ABOUT)",
		"id",
	],
	["documents", "list: documents(first: $first, after: $after)", "id"],
	["relations", "list: relations(first: $first, after: $after)", "id"],
	["search results", 'list: search(text: "sea m", first: $first, after: $after)', "node { id }"],
	[
		"what a weapon's neighbors are",
		'it: entity(id: "place:northland") { list: neighbors(first: $first, after: $after)',
		"entity { id }",
	],
	["a nested list", 'it: entity(id: "event:gull-bay-raid") { list: saidAbout(first: $first, after: $after)', "id"],
	[
		"relations of an entity",
		'it: entity(id: "organization:nis") { list: relations(first: $first, after: $after)',
		"id",
	],
];

it.each(lists)("%s", async (_, field, item) => {
	const text = `query ($first: Int, $after: String) { ${field} { ${page.replace("ITEM", item)} } ${field.startsWith("it:") ? "}" : ""} }`;
	const read = async (first: number, after: string | null): Promise<Page> => {
		const { data, errors } = await ask(text, { variables: { first, after } });
		expect(errors).toBeUndefined();
		return ((data?.["it"] as Record<string, unknown> | undefined)?.["list"] ?? data?.["list"]) as Page;
	};
	const whole = await read(100, null);
	expect(whole.edges.length).toBe(whole.totalCount);
	expect(whole.edges.length).toBeGreaterThan(1);
	expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

	for (const size of [1, 2]) {
		const items: unknown[] = [];
		for (let after: string | null = null, more = true; more; ) {
			const { edges, pageInfo, totalCount } = await read(size, after);
			expect(totalCount).toBe(whole.totalCount);
			expect(pageInfo).toMatchObject({
				hasPreviousPage: after !== null,
				startCursor: edges[0]?.cursor,
				endCursor: edges.at(-1)?.cursor,
			});
			items.push(...edges.map(({ node }) => node));
			after = pageInfo.endCursor;
			more = pageInfo.hasNextPage;
		}
		expect(items).toEqual(whole.edges.map(({ node }) => node));
	}
});

it("an empty page has no cursors", async () => {
	const { data } = await ask(
		"{ statements(first: 0) { totalCount nodes { id } pageInfo { hasNextPage startCursor endCursor } } }",
	);
	expect(data).toEqual({
		statements: { totalCount: 9, nodes: [], pageInfo: { hasNextPage: true, startCursor: null, endCursor: null } },
	});
});
