// `npm run seed`: what it prints where, and the codes with which it ends.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { findRunningNeo4j } from "../../src/neo4j/local/running.ts";
import { startLocalNeo4j } from "../../src/neo4j/local/start.ts";
import { run, toDatabase } from "./command.ts";
import { emptyDatabase } from "./database.ts";
import { changed, folderOf, smallSeed } from "./smallSeed.ts";

const database = emptyDatabase();
const stay = "documents/stay.yaml";

test("seed loads, says what it changed, and the second time that there is nothing", () => {
	const folder = folderOf(smallSeed);
	const first = run("main", [folder], toDatabase());
	expect(first).toMatchObject({ code: 0, err: "constraints and indexes\nloading\n" });
	expect(first.out).toMatch(/^people +\+2 ~0 -0\n(?:.*\n)*total +\+31 ~0 -0\n$/);
	expect(run("main", [folder], toDatabase())).toEqual({
		code: 0,
		out: "nothing to change\n",
		err: "constraints and indexes\n",
	});
});

test("seed --check needs no database", () => {
	const folder = folderOf(smallSeed);
	expect(run("main", [folder, "--check"])).toEqual({
		code: 0,
		out: `${folder} is in order: 8 entities, 2 documents, 4 statements, evidence for relations in 3 places\n`,
		err: "",
	});
});

test("seed without a folder takes the project's", () => {
	expect(run("main", ["--check"])).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^seed is in order: \d+ entities/),
	});
});

test("seed prints every problem with a path that terminals can open, and writes nothing", async () => {
	const folder = folderOf(
		changed(changed(smallSeed, stay, "act: REJECT", "act: REFUSE"), "entities/people.yaml", "name: Ann Bly", "name: 7"),
	);
	const { code, out, err } = run("main", [folder], toDatabase());
	expect([code, out]).toEqual([1, ""]);
	expect(err.split("\n")).toEqual([
		expect.stringContaining(`${folder}/${stay}:19: wanted one of ACCUSE, `),
		`${folder}/entities/people.yaml:2: wanted text, got 7`,
		`2 problems in ${folder}`,
		"",
	]);
	expect((await database().read("MATCH (node) RETURN node")).rows).toEqual([]);
});

test("seed of a folder that is none", () => {
	const { code, err } = run("main", ["/nowhere", "--check"]);
	expect([code, err]).toEqual([1, "wanted a seed with folders entities and documents, got no /nowhere/entities\n"]);
});

test("seed into a server that does not answer, or not to this password", () => {
	const folder = folderOf(smallSeed);
	expect(run("main", [folder], { ...toDatabase(), NEO4J_URI: "bolt://127.0.0.1:1" })).toMatchObject({
		code: 1,
		err: "No Neo4j answers at bolt://127.0.0.1:1\n",
	});
	expect(run("main", [folder], { ...toDatabase(), NEO4J_PASSWORD: "wrong" })).toMatchObject({
		code: 1,
		err: expect.stringMatching(/^NEO4J_USERNAME, NEO4J_PASSWORD: .* does not let "neo4j" in\n$/),
	});
});

test("seed finds the server that runs on the data folder, else starts one and stops it again", {
	timeout: 180_000,
}, async () => {
	const folder = folderOf(smallSeed);
	const jarsFolder = fileURLToPath(new URL("../../.data/jars", import.meta.url));
	const [data, dataFolder] = [join(folder, "data"), join(folder, "data/neo4j-5.26.30")];
	mkdirSync(data);
	symlinkSync(jarsFolder, join(data, "jars"));
	const local = await startLocalNeo4j({ dataFolder, jarsFolder, version: "5.26.30", environment: process.env });
	onTestFinished(() => local.stop());
	expect(run("main", [folder], { DATA_FOLDER: data })).toMatchObject({
		code: 0,
		out: expect.stringMatching(/total +\+31 ~0 -0\n$/),
		err: "constraints and indexes\nloading\n",
	});
	await local.stop();
	expect(run("main", [folder], { DATA_FOLDER: data })).toMatchObject({
		code: 0,
		out: "nothing to change\n",
		err: expect.stringMatching(/^Neo4j 5\.26\.30 on Java/),
	});
	expect(await findRunningNeo4j(dataFolder)).toBeNull();
});
