// Files that are broken, or made to break: each line that can be taken is taken, nothing else gets through.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkedSeed, fileOf, imported, importing, notTakenIn, ownFolder, statementsIn } from "./command.ts";

const sound = {
	quoteID: "2031-06-01-000001",
	quotation: "Northland stays.",
	speaker: "Ben Okafor",
	qids: ["Q2"],
	date: "2031-06-01 08:04:05",
	numOccurrences: 1,
	probas: [["Ben Okafor", "0.9"]],
	urls: ["https://example.test/1"],
	phase: "E",
};

let numbers = 0;
const line = (changes: object): string =>
	JSON.stringify({ ...sound, quoteID: `2031-06-01-${String(++numbers).padStart(6, "0")}`, ...changes });
const spokenBy = (speaker: string, item: string): object => ({ speaker, qids: [item], probas: [[speaker, 1]] });

test("words that mean something to YAML, HTML or JavaScript stay what they are", async () => {
	const quotations = [
		"<script>alert('Northland')</script>",
		"- Northland: # & * !tag | > %x @y `z",
		"Northland: \"quoted\" 'single' \\ back",
		"{ Northland: [",
		"? Northland",
		"2031-06-01 Northland",
		"Northland 日本 🦆 Ω",
	];
	const file = fileOf(quotations.map((quotation) => line({ quotation })).join("\n"));
	const to = await imported("quotebank", file);
	const { documents } = await checkedSeed(to);
	expect(documents.flatMap(({ statements }) => statements.map(({ value }) => value.quote))).toEqual(quotations);
});

test("names that JavaScript objects have from birth are names like others", async () => {
	const lines = [
		line(spokenBy("__proto__", "Q5")),
		line(spokenBy("constructor", "Q6")),
		line(spokenBy("toString", "Q7")),
		'{"__proto__": {"quotation": "Northland"}, "quoteID": "x"}',
	];
	const to = await imported("quotebank", fileOf(lines.join("\n")));
	const { entities } = await checkedSeed(to);
	expect(entities.filter(({ id }) => id.includes("wikidata")).map(({ value }) => value.name)).toEqual([
		"__proto__",
		"constructor",
		"toString",
	]);
	expect(notTakenIn(to)).toEqual([expect.stringContaining("given:4: no quotation of Quotebank (quotation: ")]);
});

test("a line that cannot be taken is told with its number and reason, and hides none of the others", async () => {
	const [first, again] = [line({}), line({})];
	const lines: (string | Buffer)[] = [
		first,
		"{broken",
		line({ quotation: "Northland \u0000" }),
		line({ quotation: "Northland ?" }).replace("?", "\\ud800"),
		Buffer.from([0x7b, 0xff, 0x7d]),
		"x".repeat(16 * 1024 * 1024 + 1),
		"[".repeat(100_000),
		"null",
		line({ quotation: 42 }),
		line({ quotation: " \n " }),
		line({ quotation: `Northland ${"x".repeat(300)}` }),
		line({ date: "2031-02-30" }),
		line({ urls: ["javascript:alert('Northland')"] }),
		line(spokenBy("\u001b[31mRed", "Q8")),
		line(spokenBy("x".repeat(201), "Q9")),
		line({ qids: ["../../etc/passwd"] }),
		first,
		"",
		again,
	];
	const file = fileOf(Buffer.concat(lines.map((text) => Buffer.concat([Buffer.from(text), Buffer.from("\r\n")]))));
	const to = await imported("quotebank", file);
	expect(statementsIn(to).map(({ line }) => line)).toEqual([1, 19]);
	expect(notTakenIn(to)).toEqual([
		expect.stringMatching(/^given:2: no JSON \(/),
		"given:3: text with control characters",
		"given:4: text with half a character (an unpaired surrogate)",
		"given:5: no UTF-8",
		"given:6: line longer than any record (over 16777216 bytes)",
		expect.stringMatching(/^given:7: no JSON \(/),
		expect.stringMatching(/^given:8: no quotation of Quotebank \(/),
		expect.stringMatching(/^given:9: no quotation of Quotebank \(quotation: /),
		"given:10: quotation without words",
		"given:11: quotation longer than 300 characters (310 characters)",
		'given:12: date that is none (wanted one such as 2024-12-08, got "2031-02-30")',
		"given:13: no web address of an article (\"javascript:alert('Northland')\")",
		"given:14: text with control characters",
		"given:15: name longer than 200 characters (201 characters)",
		'given:16: speaker without an item of Wikidata ("../../etc/passwd")',
		expect.stringMatching(/^given:17: document that is there already \(quotebank-[-0-9]+\.yaml\)$/),
	]);
	await checkedSeed(to);
});

test("no id leads out of the folder", async () => {
	const ids = ["../../outside", "a".repeat(5000), "Ünï/cödé\\", "日本"];
	const to = await imported("quotebank", fileOf(ids.map((quoteID) => line({ quoteID })).join("\n")));
	expect(readdirSync(join(to, "documents"))).toEqual([
		expect.stringMatching(/^quotebank-[0-9a-f]{10}\.yaml$/),
		expect.stringMatching(/^quotebank-a{60}-[0-9a-f]{10}\.yaml$/),
		"quotebank-outside.yaml",
		"quotebank-uni-code.yaml",
	]);
	await checkedSeed(to);
});

test("more documents than a process may have files open are a seed as well", async () => {
	const lines = Array.from({ length: 300 }, () => line({}));
	const to = await imported("quotebank", fileOf(lines.join("\n")));
	const script = fileURLToPath(new URL("../../dist/seed/main.js", import.meta.url));
	const check = spawnSync("sh", ["-c", 'ulimit -n 128; exec "$@"', "sh", process.execPath, script, to, "--check"]);
	expect({ code: check.status, err: String(check.stderr) }).toEqual({ code: 0, err: "" });
});

test("what was read is not kept: 60 MB pass through a heap of 48 MB", async () => {
	const to = join(ownFolder(), "made");
	const words = "and nobody was there to hear it ".repeat(620);
	async function* lines(): AsyncGenerator<string> {
		for (let number = 0; number < 3000; number++) yield `${line({ quotation: words })}\n`;
		yield line({});
	}
	const ended = await importing(["--from", "quotebank", "-", "--to", to], {
		stdin: lines(),
		node: ["--max-old-space-size=48"],
	});
	expect(ended).toMatchObject({ code: 0, err: "not taken: 3000\n  3000  quotation longer than 300 characters\n" });
	expect(readFileSync(join(to, "not-taken.txt"), "utf8").split("\n")).toHaveLength(3001);
}, 60_000);
