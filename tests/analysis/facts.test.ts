// Facts that an analyst must find in the full real graph, whatever else the annotators add to it.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { ask as askGraphql, connectToShared, load, realSeed } from "../graph.ts";
import { asked } from "./asked.ts";

let neo4j: Neo4j;

beforeAll(async () => {
	await load(realSeed);
	neo4j = await connectToShared();
});
afterAll(() => neo4j?.close());

type Answer = Record<string, unknown>[];

async function ask(...words: string[]): Promise<Answer> {
	const { question, rows } = await asked(neo4j, words);
	return rows.map((row) => Object.fromEntries(question.columns.map(({ name }, index) => [name, row[index]])));
}

it("the Sea Baby is used and developed by the service that talks about it most", async () => {
	const [first] = await ask("weapon-talk-and-use", "--weapon", "Sea Baby");
	expect(first).toMatchObject({ id: "organization:sbu", relations: ["DEVELOPS", "OPERATES"], stances: ["FAVOR"] });
});

it("Ukraine's GUR and Russia's GRU share one name, and are two", async () => {
	const names = await ask("shared-names");
	expect(names).toContainEqual(
		expect.objectContaining({
			name: "main intelligence directorate",
			entities: ["organization:gru", "organization:gur"],
		}),
	);
});

it("the longest chain leads from a source in the security forces over an outlet and a translator", async () => {
	const [longest] = await ask("attribution-chains");
	expect(longest).toMatchObject({
		distance: 3,
		chain: ["Security forces source", "Hromadske", "The Moscow Times", "Business Insider"],
		roles: ["SPEAKER", "OUTLET", "TRANSLATOR", "PUBLISHER"],
	});
});

it("Ukraine's spokesman denies FIFA's map", async () => {
	expect(await ask("denials", "--about", "Crimea")).toContainEqual(
		expect.objectContaining({ denier: "Heorhii Tykhyi", speaker: "FIFA", sameDocument: true }),
	);
});

it("Trump spoke as President-elect in 2024 and as President in 2025, never as both", async () => {
	const roles = await ask("roles-on-the-day", "--speaker", "person:donald-trump");
	const titlesIn = (year: string): unknown[] => [
		...new Set(roles.filter(({ saidOn }) => String(saidOn).startsWith(`${year}-`)).map(({ title }) => title)),
	];
	expect(titlesIn("2024")).toContain("President-elect");
	expect(titlesIn("2024")).not.toContain("President");
	expect(titlesIn("2025")).toContain("President");
	expect(titlesIn("2025")).not.toContain("President-elect");
});

it.each(["person:donald-trump", "person:volodymyr-zelenskyy", "person:karoline-leavitt"])(
	"the roles of %s on the day of each statement are those that GraphQL tells",
	async (id) => {
		const { data } = await askGraphql(
			`query ($id: ID!) { person(id: $id) { said(first: 100) { nodes { id speakerRoles { id } } } } }`,
			{ variables: { id } },
		);
		const { nodes } = (data as { person: { said: { nodes: { id: string; speakerRoles: { id: string }[] }[] } } }).person
			.said;
		const wanted = nodes.flatMap((statement) =>
			statement.speakerRoles.length === 0
				? [[statement.id, null]]
				: statement.speakerRoles.map((role) => [statement.id, role.id]),
		);
		const rows = await ask("roles-on-the-day", "--speaker", id);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.map(({ statement, relation }) => [statement, relation]).sort()).toEqual(wanted.sort());
	},
);

it("an ambassador to a country is no voice of it, its president is", async () => {
	const voices = (await ask("voices-of", "--body", "Ukraine")).map(({ voiceId }) => voiceId);
	expect(voices).toContain("person:volodymyr-zelenskyy");
	expect(voices).not.toContain("person:keith-kellogg");
});

it("North Korean troops are much spoken about and never heard", async () => {
	const silent = await ask("named-but-never-heard", "--minimum", "20");
	expect(silent[0]).toMatchObject({ id: "organization:north-korean-troops" });
});

it("all attention sums up to one, and a country at war has most of it", async () => {
	const ranked = await ask("influence");
	const sum = ranked.reduce((total, { pagerank }) => total + Number(pagerank), 0);
	expect(sum).toBeGreaterThan(0.99);
	expect(sum).toBeLessThan(1.01);
	expect(["place:ukraine", "place:russia"]).toContain(ranked[0]?.["id"]);
});
