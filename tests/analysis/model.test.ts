// `npm run model`: the model at a glance, on the small world.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { load, world } from "../graph.ts";
import { command } from "./command.ts";

let folder: string;
let file: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "whosaid-model-"));
	file = join(folder, "README.md");
	await load(world);
});
afterAll(() => rm(folder, { recursive: true }));

it("prints a diagram, the labels and the relationships", async () => {
	const { code, stdout } = await command("model", []);
	expect(code).toBe(0);
	await expect(stdout).toMatchFileSnapshot("golden/model.out");
});

it("puts them into a file, between two lines, and tells when they are no longer those of the graph", async () => {
	await writeFile(file, "# Before\n\n<!-- model -->\nold\n<!-- /model -->\n\nAfter\n");
	expect(await command("model", ["--check", file])).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/got another one/),
	});
	expect(await command("model", ["--write", file])).toEqual({ code: 0, stdout: "", stderr: "" });
	const text = await readFile(file, "utf8");
	expect(text).toMatch(/^# Before\n\n<!-- model -->\n```mermaid[\s\S]+\n<!-- \/model -->\n\nAfter\n$/);
	expect(await command("model", ["--check", file])).toEqual({ code: 0, stdout: "", stderr: "" });
});

it("refuses a file without the two lines, and unknown arguments", async () => {
	await writeFile(file, "# Nothing\n");
	expect(await command("model", ["--write", file])).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/^\S+README\.md: wanted the lines/),
	});
	expect(await command("model", ["--nonsense"])).toMatchObject({ code: 2 });
});
