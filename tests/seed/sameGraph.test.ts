// What `npm run seed:measure` compares tells two graphs apart, and is the same for the same graph.
import { expect, test } from "vitest";
import { differenceOf, likenessOf } from "../../src/seed/measure/sameGraph.ts";
import { seed } from "../../src/seed/seed.ts";
import { emptyDatabase } from "./database.ts";
import { folderOf, smallSeed } from "./smallSeed.ts";

const database = emptyDatabase();

test("the same graph is the same, and a property or an edge less is a difference", async () => {
	await seed(database(), folderOf(smallSeed));
	const whole = await likenessOf(database());
	expect(whole.sampled).toBeGreaterThan(0);
	expect(differenceOf(whole, await likenessOf(database()))).toBeNull();
	const inSample = "MATCH (node) WHERE node.hash STARTS WITH '0' WITH node ORDER BY node.hash LIMIT 1";
	await database().change(`${inSample} SET node.more = true`);
	expect(differenceOf(whole, await likenessOf(database()))).toMatch(/^\[.* and .*"more":true/);
	await database().change(`${inSample} REMOVE node.more`);
	expect(differenceOf(whole, await likenessOf(database()))).toBeNull();
	await database().change("MATCH ()-[edge:SAID]->() WITH edge LIMIT 1 DELETE edge");
	expect(differenceOf(whole, await likenessOf(database()))).toMatch(
		/^\["edge",\["SAID"\],\d+\] and \["edge",\["SAID"\],\d+\]$/,
	);
});
