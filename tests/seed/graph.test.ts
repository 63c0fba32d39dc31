// The graph that the small seed becomes, down to the last property: what analysts and the API rely on.
import { expect, test } from "vitest";
import { seed } from "../../src/seed/seed.ts";
import { emptyDatabase, graphOf } from "./database.ts";
import { folderOf, smallSeed } from "./smallSeed.ts";

const database = emptyDatabase();

test("every node and edge of the small seed", async () => {
	await seed(database(), folderOf(smallSeed));
	const { nodes, edges } = await graphOf(database());
	const lines = [...nodes, ...edges].map((row) => row.map(inWords).join(" "));
	await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./smallGraph.txt");
});

test("every node and relation carries the hash by which the next load knows it", async () => {
	await seed(database(), folderOf(smallSeed));
	const { rows } = await database().read(
		`MATCH (node) WHERE NOT node:Graph RETURN node.hash AS hash
		 UNION ALL
		 MATCH (:Entity)-[relation]->(:Entity) WHERE NOT relation:SPEAKS_FROM|SPEAKS_ABOUT RETURN relation.hash AS hash`,
	);
	expect(rows).toHaveLength(31);
	for (const [hash] of rows) expect(hash).toMatch(/^[0-9a-f]{32}$/);
});

test("the constraints and indexes that reads rely on are there, and online", async () => {
	await seed(database(), folderOf(smallSeed));
	const { rows } = await database().read(
		`SHOW INDEXES YIELD type, labelsOrTypes, properties, state, owningConstraint
		 WHERE NOT type IN ['LOOKUP', 'FULLTEXT']
		 RETURN type, labelsOrTypes[0], properties, state, owningConstraint IS NOT NULL
		 ORDER BY labelsOrTypes[0], type, properties`,
	);
	const lines = rows.map(([type, on, properties, state, unique]) =>
		[on, type, (properties as string[]).join(","), state, ...(unique ? ["UNIQUE"] : [])].join(" "),
	);
	expect(lines).toEqual([
		"ABOUT RANGE entityId,orderKey ONLINE",
		"ABOUT RANGE entityId,speakerId,orderKey ONLINE",
		"Document RANGE id ONLINE UNIQUE",
		"Document RANGE orderKey ONLINE",
		"Entity RANGE id ONLINE UNIQUE",
		"Entity RANGE orderKey ONLINE",
		"Entity TEXT text ONLINE",
		"Evidence RANGE id ONLINE UNIQUE",
		"Evidence RANGE relationId ONLINE",
		"Graph RANGE id ONLINE UNIQUE",
		"Load RANGE id ONLINE UNIQUE",
		"Name RANGE key ONLINE UNIQUE",
		"Statement RANGE documentId,orderKey ONLINE",
		"Statement RANGE id ONLINE UNIQUE",
		"Statement RANGE orderKey ONLINE",
		"Statement RANGE publisherId,orderKey ONLINE",
		"Statement RANGE speakerId,orderKey ONLINE",
		"Statement TEXT text ONLINE",
	]);
});

/** Properties in the order of their names, since the store gives them in any. */
function inWords(value: unknown): string {
	if (typeof value === "string") return value;
	const entries = Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.map(([key, inner]) => `${key}=${JSON.stringify(inner)}`).join(" ");
}
