// The quick parser gives what the parser with places gives, or nothing.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { seedFile } from "../../src/seed/files/seedFile.ts";
import { realSeed, world } from "../graph.ts";
import { smallSeed } from "./smallSeed.ts";

const doubtful = [
	"a: 1_000",
	"a: 0b11",
	"a: 0o14",
	"a: 014",
	"a: 0x1F",
	"a: 1e3",
	"a: .5",
	"a: -0",
	"a: .inf",
	"a: ~",
	"a: yes",
	"a: TRUE",
	"a: 2024-05-01",
	"a: 2024",
	"a: 1:30",
	"a: <<",
	"<<: { a: 1 }",
	"x: &a { b: 1 }\ny: *a",
	"x: &a { b: 1 }\ny: { <<: *a }",
	"a: !foo 1",
	"a: !!float 1",
	"%YAML 1.1\n---\na: yes",
	"--- \na: 1\n---\nb: 2",
	"... \na: 1",
	"a: 1\na: 2",
	"a: x\rb: y",
	"a: x\r\nb: y\r\n",
	"a: >-\n  x\n    y\n",
	'a: "x\\u00e9 \\\n  y"',
	"a: b: c",
	"a: 9007199254740993",
	"",
	"# none",
];

test.each(doubtful)("%j", (text) => {
	expectSame(text);
});

test("every file of the seeds", () => {
	for (const folder of [realSeed, world]) {
		for (const part of ["entities", "documents"]) {
			for (const name of readdirSync(join(folder, part))) expectSame(readFileSync(join(folder, part, name), "utf8"));
		}
	}
	for (const text of Object.values(smallSeed)) expectSame(text);
});

function expectSame(text: string): void {
	const file = seedFile(
		"documents/x.yaml",
		() => text,
		() => {},
	);
	const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
	if (file.isSound) expect([...document.errors, ...document.warnings]).toEqual([]);
	expect(file.value).toEqual(document.toJS());
}
