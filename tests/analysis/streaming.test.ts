// Answers too large to hold, and a library of one's own.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printed } from "./asked.ts";
import { command, shared } from "./command.ts";

const many = `// How many rows fit through?
// @param rows Int = 250000  So many.
// @column number Int  A number.
// @column text String  A text.
UNWIND range(1, $rows) AS number
RETURN number, 'a text of some length, ' + number AS text;
`;
let library: string;

beforeAll(async () => {
	library = await mkdtemp(join(tmpdir(), "whosaid-questions-"));
	await writeFile(join(library, "many.cypher"), many);
});
afterAll(() => rm(library, { recursive: true }));

it("a library of one's own is listed and asked like ours", async () => {
	expect(await printed(["--library", library])).toMatch(/^Others\n {2}many {2}How many rows fit through\?$/m);
	const answer = await printed(["many", "--library", library, "--rows", "1", "--format", "ndjson"]);
	expect(answer).toBe('{"number":1,"text":"a text of some length, 1"}\n');
});

it.each([
	["RETURN 1 AS one", /own\.cypher: wanted a line "\/\/ @column name Type {2}Text" .* got 0 for 1$/],
	["RETURN $missing AS one", /own\.cypher: wanted a statement that Neo4j can run, got: .*missing$/],
	["RETRUN 1", /own\.cypher: wanted a statement that Neo4j can run, got: Invalid input 'RETRUN'/],
	[
		"CREATE (n:Nonsense) RETURN n.id AS one",
		/own\.cypher: wanted a statement that Neo4j can run, got: Writing in read/,
	],
])("a question of one's own that is wrong is told so: %s", async (cypher, line) => {
	const own = await mkdtemp(join(tmpdir(), "whosaid-questions-"));
	await writeFile(join(own, "own.cypher"), `// What?\n${cypher};\n`);
	const error = await printed(["own", "--library", own]).catch((reason: unknown) => reason);
	await rm(own, { recursive: true });
	expect(error).toMatchObject({ code: "BAD_ARGUMENT", message: expect.stringMatching(line) });
});

describe("large answers", () => {
	it("stream: 250,000 rows pass through a heap of 48 MB, in order", async () => {
		const { code, stdout } = await command("ask", ["many", "--library", library, "--format", "csv"], {
			node: ["--max-old-space-size=48"],
		});
		expect(code).toBe(0);
		const lines = stdout.trimEnd().split("\n");
		expect(lines).toHaveLength(250_001);
		expect(lines.at(-1)).toBe('250000,"a text of some length, 250000"');
	}, 90_000);

	it("a table starts again after a thousand rows", async () => {
		const stdout = await printed(["many", "--library", library, "--rows", "2500"]);
		expect(stdout.match(/│ number/g)).toHaveLength(3);
		expect(stdout).toMatch(/\n2500 rows\n$/);
	});

	it("end when the reader has enough, without a word", async () => {
		const file = fileURLToPath(new URL("../../dist/analysis/ask.js", import.meta.url));
		const words = [file, "many", "--library", library, "--format", "ndjson"];
		const child = spawn(process.execPath, words, { env: { ...process.env, ...shared() } });
		child.stdout.once("data", () => child.stdout.destroy());
		let stderr = "";
		child.stderr.on("data", (text: Buffer) => (stderr += text));
		const code = await new Promise((resolve) => child.once("close", resolve));
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	});
});
