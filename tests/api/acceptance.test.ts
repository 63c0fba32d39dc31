// The main job on the real data: who said what about whom, through GraphQL and through Cypher.
import { beforeAll, describe, expect, it } from "vitest";
import { ask, connectToShared, dataOf, load, realSeed } from "../graph.ts";

beforeAll(() => load(realSeed));

it("answers who said what about whom, with the evidence", async () => {
	const { data, errors } = await ask(
		'{ person(name:"Zelensky"){ name said(first:3){ nodes{ summary quote about{ entity{ name } stance } attribution{ position role source{ name } } document{ title publisher{ name } } locator{ line } } } } a: organization(name:"GUR"){id} b: organization(name:"HUR"){id} c: organization(name:"GRU"){id} weapon(name:"Sea Baby"){ operators{ name } saidAbout(first:3){ totalCount nodes{ speaker{ name } } } } }',
	);
	expect(errors).toBeUndefined();
	const answer = data as {
		person: {
			name: string;
			said: { nodes: { summary: string; about: object[]; attribution: { position: number }[] }[] };
		};
		a: { id: string };
		b: { id: string };
		c: { id: string };
		weapon: { operators: { name: string }[]; saidAbout: { totalCount: number; nodes: object[] } };
	};
	expect(answer.person.name).toBe("Volodymyr Zelenskyy");
	expect(answer.person.said.nodes).toHaveLength(3);
	for (const { summary, about, attribution } of answer.person.said.nodes) {
		expect(summary).not.toBe("");
		expect(about.length).toBeGreaterThan(0);
		expect(attribution.map(({ position }) => position)).toEqual(attribution.map((_, index) => index));
	}
	expect(answer.a.id).toBe(answer.b.id);
	expect(answer.c.id).not.toBe(answer.a.id);
	expect(answer.weapon.operators).toContainEqual({ name: "Security Service of Ukraine" });
	expect(answer.weapon.saidAbout.totalCount).toBeGreaterThanOrEqual(2);
});

it.each(["Putin", "Zelenskyy", "Kellogg", "GUR", "Sea Baby", "F-16"])(
	"%s has statements by or about it",
	async (name) => {
		const { data } = await ask(
			"query ($name: String) { entity(name: $name) { said { totalCount } saidAbout { totalCount } } }",
			{ variables: { name } },
		);
		const entity = data?.["entity"] as { said: { totalCount: number }; saidAbout: { totalCount: number } };
		expect(entity.said.totalCount + entity.saidAbout.totalCount).toBeGreaterThan(0);
	},
);

it("a chain of attribution can be followed both ways", async () => {
	interface Told {
		readonly attribution: { role: string; source: { name: string } }[];
		readonly hearsayDistance: number;
	}
	const { statements } = await dataOf<{ statements: { nodes: Told[] } }>(
		'{ statements(where: { via: "The Moscow Times" }) { nodes { attribution { role source { name } } hearsayDistance } } }',
	);
	const translated = statements.nodes.find(({ attribution }) => attribution.some(({ role }) => role === "TRANSLATOR"));
	expect(translated?.attribution.map(({ role, source }) => `${role} ${source.name}`).slice(1)).toEqual([
		"OUTLET Hromadske",
		"TRANSLATOR The Moscow Times",
		"PUBLISHER Business Insider",
	]);
	expect(translated?.hearsayDistance).toBe(3);
});

it.each(["Christie", "Alberque", "Gregson"])("a former post of %s is no role on the day of speaking", async (name) => {
	interface Speaking {
		readonly said: { nodes: { speakerRoles: { ended: boolean }[] }[] };
		readonly roles: { ended: boolean }[];
	}
	const { person } = await dataOf<{ person: Speaking }>(
		"query ($name: String) { person(name: $name) { roles { ended } said { nodes { speakerRoles { ended } } } } }",
		{ name },
	);
	expect(person.roles.some(({ ended }) => ended)).toBe(true);
	const held = person.said.nodes.flatMap(({ speakerRoles }) => speakerRoles);
	expect(held.filter(({ ended }) => ended)).toEqual([]);
});

describe("in Cypher", () => {
	async function run(cypher: string): Promise<readonly (readonly unknown[])[]> {
		const neo4j = await connectToShared();
		try {
			return (await neo4j.read(cypher)).rows;
		} finally {
			await neo4j.close();
		}
	}

	it("an analyst finds the same under the same names", async () => {
		const rows = await run(
			"MATCH (:Person {name:'Volodymyr Zelenskyy'})-[:SAID]->(s)-[:ABOUT]->(e) RETURN s.summary, e.name",
		);
		interface Said {
			readonly summary: string;
			readonly about: { entity: { name: string } }[];
		}
		const { person } = await dataOf<{ person: { said: { nodes: Said[] } } }>(
			'{ person(name: "Zelenskyy") { said(first: 100) { nodes { summary about { entity { name } } } } } }',
		);
		const pairs = person.said.nodes.flatMap(({ summary, about }) => about.map(({ entity }) => [summary, entity.name]));
		expect(pairs.length).toBeGreaterThan(10);
		expect(pairs.sort()).toEqual(rows.map((row) => [...row]).sort());
	});

	it("no relation is without evidence, and no statement without speaker, target and document", async () => {
		expect(
			await run(
				"MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL AND NOT EXISTS { (:Evidence {relationId: r.id})-[:REPORTED_IN]->(:Document) } RETURN r.id",
			),
		).toEqual([]);
		expect(
			await run(
				"MATCH (s:Statement) WHERE NOT (EXISTS { (:Entity)-[:SAID]->(s) } AND EXISTS { (s)-[:ABOUT]->(:Entity) } AND EXISTS { (s)-[:REPORTED_IN]->(:Document) }) RETURN s.id",
			),
		).toEqual([]);
	});
});
