// `npm run model`: the model at a glance in the README is that of the seed.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { load, realSeed } from "../graph.ts";
import { command } from "./command.ts";

let folder: string;
let file: string;
let readme: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "whosaid-model-"));
	file = join(folder, "README.md");
	readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
	await load(realSeed);
});
afterAll(() => rm(folder, { recursive: true }));

it("prints what the README shows: if this fails, npm start, then npm run model -- --write", async () => {
	const [, shown] = /<!-- model -->\n([\s\S]+)<!-- \/model -->/.exec(readme) ?? [];
	expect(await command("model", [])).toEqual({ code: 0, stdout: shown, stderr: "" });
});

it("tells in one line when a file shows another one, and mends nothing else", async () => {
	const before = readme.replace(
		/(\| `SAID` \| )(\d+)/,
		(_, start: string, count: string) => `${start}${Number(count) + 1}`,
	);
	await writeFile(file, before);
	const stale = await command("model", ["--check", file]);
	expect(stale).toMatchObject({ code: 1, stdout: "" });
	expect(stale.stderr).toBe(
		`${file}: wanted the model of the graph, got a stale one (npm run model -- --write ${file})\n`,
	);
	expect(await readFile(file, "utf8")).toBe(before);
	expect(await command("model", ["--write", file])).toEqual({ code: 0, stdout: "", stderr: "" });
	expect(await readFile(file, "utf8")).toBe(readme);
	expect(await command("model", ["--check"])).toEqual({ code: 0, stdout: "", stderr: "" });
});

it("refuses a file without the two lines, one that is not there, and unknown arguments", async () => {
	await writeFile(file, "# Nothing\n");
	const refusals = await Promise.all([
		command("model", ["--write", file]),
		command("model", ["--check", join(folder, "nowhere.md")]),
		command("model", ["--nonsense"]),
		command("model", ["--write", "--check"]),
	]);
	expect(refusals).toMatchObject([
		{ code: 1, stderr: expect.stringMatching(/^\S+README\.md: wanted the lines/) },
		{ code: 1, stderr: expect.stringMatching(/^\S+nowhere\.md: wanted a Markdown file/) },
		{ code: 2, stderr: expect.stringMatching(/'--nonsense'/) },
		{ code: 2, stderr: expect.stringMatching(/^wanted --write or --check/) },
	]);
	expect(await readFile(file, "utf8")).toBe("# Nothing\n");
});
