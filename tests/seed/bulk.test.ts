// `npm run seed -- --bulk`: the graph that the load makes, and no store but an empty one of our own.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openGraph } from "../../src/neo4j/open.ts";
import { seed } from "../../src/seed/seed.ts";
import { run, toDatabase } from "./command.ts";
import { emptyDatabase, graphOf } from "./database.ts";
import { folderOf, smallSeed } from "./smallSeed.ts";

const database = emptyDatabase();

test("a bulk load makes the graph that the load makes; the load finds nothing to change, and a second bulk load is refused", {
	timeout: 600_000,
}, async () => {
	const folder = folderOf(smallSeed);
	await seed(database(), folder);
	const wanted = await graphOf(database());
	const data = join(folder, "data");
	mkdirSync(data);
	symlinkSync(fileURLToPath(new URL("../../.data/jars", import.meta.url)), join(data, "jars"));
	expect(run("main", [folder, "--bulk"], { DATA_FOLDER: data })).toMatchObject({
		code: 0,
		out: expect.stringMatching(/total +\+31 ~0 -0\n$/),
	});
	const environment = { DATA_FOLDER: data };
	const graph = await openGraph(readConfig(environment), { environment: process.env, browser: false });
	try {
		expect(await graphOf(graph.neo4j)).toEqual(wanted);
		expect((await seed(graph.neo4j, folder)).total).toEqual({ added: 0, changed: 0, removed: 0 });
	} finally {
		await graph.close();
	}
	expect(run("main", [folder, "--bulk"], { DATA_FOLDER: data })).toMatchObject({
		code: 1,
		err: expect.stringMatching(
			/--bulk: wanted an empty Neo4j of our own that is stopped, got: the one in .* holds a graph.*\n$/,
		),
	});
});

test("a bulk load into a server of others is refused in one line", () => {
	expect(run("main", [folderOf(smallSeed), "--bulk"], toDatabase())).toEqual({
		code: 1,
		out: "",
		err: expect.stringMatching(
			/^--bulk: wanted an empty Neo4j of our own that is stopped, got: NEO4J_URI is set .*\n$/,
		),
	});
});
