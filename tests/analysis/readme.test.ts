// The analyst's section of the README: its Cypher, its question and its notebook run as they are printed.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { connectToShared, load, realSeed } from "../graph.ts";
import { pythonEnvironment } from "../python/environment.ts";
import { asked } from "./asked.ts";
import { shared } from "./command.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);
let neo4j: Neo4j;
let section: string;

beforeAll(async () => {
	[, section = ""] = /^### Ask in Cypher\n([\s\S]+?)^## /m.exec(await readFile(join(root, "README.md"), "utf8")) ?? [];
	await load(realSeed);
	neo4j = await connectToShared();
});
afterAll(() => neo4j?.close());

const blocks = (language: string): string[] =>
	[...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``, "g"))].map(([, block = ""]) => block);

it("tells of a relation where it stands, and whose claim it is", async () => {
	const [example = ""] = blocks("cypher");
	const { rows } = await neo4j.read(example);
	expect(rows).toContainEqual(["Ukraine", "Igor Kirillov", "document:kellogg-kirillov-killing", 34, "Ukraine"]);
});

it("asks a question of one's own", async () => {
	const [, own = ""] = blocks("cypher");
	const library = await mkdtemp(join(tmpdir(), "whosaid-own-"));
	await writeFile(join(library, "days-after.cypher"), own);
	const [, words = ""] = /`npm run ask -- (days-after --library my-folder [^`]+)`/.exec(section) ?? [];
	const typed = [...words.matchAll(/"([^"]+)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
	const { rows } = await asked(
		neo4j,
		typed.map((word) => (word === "my-folder" ? library : word)),
	);
	await rm(library, { recursive: true });
	expect(rows.map(([days, speaker]) => [days, speaker])).toEqual(Array(4).fill([1, "Keith Kellogg"]));
});

it("is read by pandas", async () => {
	const [notebook = ""] = blocks("python");
	const python = await pythonEnvironment();
	const { stdout } = await run(python, ["-c", notebook], { cwd: root, env: { ...process.env, ...shared() } });
	await expect(stdout).toMatchFileSnapshot("golden/notebook.out");
}, 300_000);
