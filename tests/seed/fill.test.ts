// Filling in where quotes stand, without disturbing the rest of the file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examineSeed } from "../../src/seed/check/check.ts";
import { fillPassages } from "../../src/seed/verify/fill.ts";
import type { Source } from "../../src/seed/verify/sources.ts";
import type { Change } from "./problems.ts";
import { article, changed, type Files, folderOf, smallSeed } from "./smallSeed.ts";

const stay = "documents/stay.yaml";
const sources = new Map<string, Source>([
	["a.txt", { name: "a.txt", text: article, lines: article.split("\n"), sha256: "" }],
]);

/** How many were filled in, and the file afterwards. */
async function filled(...changes: readonly Change[]): Promise<{ count: number; text: string; before: string }> {
	const files = changes.reduce((all: Files, change) => changed(all, ...change), smallSeed);
	const folder = folderOf(files);
	const count = await fillPassages((await examineSeed(folder)).seed, folder, sources);
	return { count, text: readFileSync(join(folder, stay), "utf8"), before: files[stay] ?? "" };
}

test("start and end are written below the line, comments and order stay", async () => {
	const { count, text, before } = await filled([stay, "line: 3\n", "line: 3 # told to the Herald\n"]);
	expect(count).toBe(2);
	expect(text).toBe(
		before
			.replace("line: 3 # told to the Herald\n", "line: 3 # told to the Herald\n    start: 1\n    end: 13\n")
			.replace("line: 4\n    referredToAs", "line: 4\n    start: 41\n    end: 67\n    referredToAs"),
	);
	expect(article.split("\n")[2]?.slice(1, 13)).toBe("We won't go,");
	expect(article.split("\n")[3]?.slice(41, 67)).toBe('hit" the Foo Corps, "twice');
});

test("a statement on one line stays on one line", async () => {
	const flow = `  statement:stay/more: { speaker: person:ann-bly, summary: x, quote: "The soldiers' rations are low,", mode: DIRECT, act: ASSERT, about: [{ entity: place:port-ease, stance: NEUTRAL }], line: 3 }\n`;
	const { count, text } = await filled([stay, "statements:\n", `statements:\n${flow}`]);
	expect(count).toBe(3);
	expect(text).toContain(flow.replace("line: 3 }", "line: 3, start: 41, end: 71 }"));
});

test("what is there, ambiguous, absent, unquoted or out of order is left alone", async () => {
	expect((await filled([stay, "line: 3\n", "line: 3\n    start: 0\n    end: 14\n"])).count).toBe(1);
	for (const quote of ["[twice, hit]", "[hit, thrice]", "the Foo Corps", "t"]) {
		const { count, text, before } = await filled(
			[stay, "[hit, twice]", quote],
			[stay, "quote: We won't go,", "quote: none"],
		);
		expect([quote, count, text]).toEqual([quote, 0, before]);
	}
});

test("a second run has nothing to fill in", async () => {
	const folder = folderOf(smallSeed);
	expect(await fillPassages((await examineSeed(folder)).seed, folder, sources)).toBe(2);
	expect(await fillPassages((await examineSeed(folder)).seed, folder, sources)).toBe(0);
});
