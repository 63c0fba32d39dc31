// The commands as people run them: what they print where, and the codes with which they end.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, onTestFinished, test } from "vitest";
import { findRunningNeo4j } from "../../src/neo4j/local/running.ts";
import { startLocalNeo4j } from "../../src/neo4j/local/start.ts";
import { emptyDatabase } from "./database.ts";
import { article, changed, type Files, folderOf, smallSeed } from "./smallSeed.ts";

const database = emptyDatabase();
const stay = "documents/stay.yaml";

interface Ending {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

function run(command: "main" | "verify", parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): Ending {
	const script = fileURLToPath(new URL(`../../dist/seed/${command}.js`, import.meta.url));
	const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, ...inherited } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
		env: { ...inherited, ...environment },
		encoding: "utf8",
	});
	return { code: status, out: stdout, err: stderr };
}

/** The settings that lead to the database of the tests. */
function toDatabase(): NodeJS.ProcessEnv {
	const { uri, username, password } = inject("neo4j");
	return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** A seed with the article that it annotates beside it. */
function folderWithArticle(change: (files: Files) => Files = (files) => files): { folder: string; sources: string } {
	const hash = createHash("sha256").update(article).digest("hex");
	const hashed = Object.entries(smallSeed).map(([name, text]) => [name, text.replace(/(?<=sha256: ).*/, hash)]);
	const folder = folderOf(change(Object.fromEntries(hashed)));
	const sources = join(folder, "sources");
	mkdirSync(sources);
	writeFileSync(join(sources, "a.txt"), article);
	return { folder, sources };
}

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

test.each([
	["main", ["--chek"], "--chek"],
	["main", ["a", "b"], "wanted at most one folder, got a, b"],
	["verify", ["--sources"], "--sources"],
	["verify", [], "wanted --sources FOLDER, got none"],
] as const)("%s %j is refused with the usage", (command, parameters, message) => {
	const { code, out, err } = run(command, parameters);
	expect([code, out]).toEqual([2, ""]);
	expect(err).toContain(message);
	expect(err).toContain("\nUsage: npm run ");
});

test.each(["main", "verify"] as const)("%s --help", (command) => {
	expect(run(command, ["--help"])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: npm run /), err: "" });
});

test("verify says what it proved", () => {
	const { folder, sources } = folderWithArticle();
	expect(run("verify", [folder, "--sources", sources])).toEqual({
		code: 0,
		out: `${folder} is proved against ${sources}:
  2 documents in 1 source file, whose hash is right
  3 quoted passages, each verbatim between quotation marks on its line
  2 verbs of saying as printed
  18 mentions: 14 named on or next to the line, 3 with a reason, 1 without a name
  11 texts, none with more than eight words in a row from an article
`,
		err: "",
	});
});

test("verify prints every problem", () => {
	const { folder, sources } = folderWithArticle((files) => changed(files, stay, "cue: told", "cue: asked"));
	const { code, out, err } = run("verify", [folder, "--sources", sources]);
	expect([code, out]).toEqual([1, ""]);
	expect(err).toBe(
		`${folder}/${stay}:20: wanted the verb as printed on or next to line 3 of a.txt, got "asked"\n1 problem in ${folder}\n`,
	);
});

test("verify --fill writes start and end, then proves", () => {
	const { folder, sources } = folderWithArticle();
	expect(run("verify", [folder, "--sources", sources, "--fill"]).out).toMatch(/^start and end written for 2 quotes\n/);
	expect(run("verify", [folder, "--sources", sources, "--fill"]).out).toMatch(/^start and end written for 0 quotes\n/);
});

test("verify without the articles fails, unless told that they may be absent", () => {
	const message = "The seed is not verified: wanted the folder of the articles, got no /nowhere\n";
	expect(run("verify", ["--sources", "/nowhere"])).toEqual({ code: 1, out: "", err: message });
	expect(run("verify", ["--sources", "/nowhere", "--if-present"])).toEqual({ code: 0, out: message, err: "" });
});
