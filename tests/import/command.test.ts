// The command line: what it takes, how it ends, and that it makes a whole folder or none.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { importFile } from "../../src/import/importFile.ts";
import { world } from "../graph.ts";
import { checkedSeed, fileOf, imported, importing, ownFolder, published, statementsIn } from "./command.ts";

const quotes = published("quotes-2031.jsonl");
const text = readFileSync(quotes);

test("gzip, plain text and the standard input give the same statements", async () => {
	const folder = ownFolder();
	const from = (file: string, to: string) =>
		importing(["--from", "quotebank", file, "--to", join(folder, to)], { stdin: text });
	await Promise.all([from(quotes, "plain"), from(fileOf(gzipSync(text)), "gzip"), from("-", "stdin")]);
	expect(statementsIn(join(folder, "plain"))).toHaveLength(2);
	expect(statementsIn(join(folder, "gzip"))).toEqual(statementsIn(join(folder, "plain")));
	expect(statementsIn(join(folder, "stdin"))).toEqual(statementsIn(join(folder, "plain")));
	expect(readdirSync(folder).sort()).toEqual(["gzip", "plain", "stdin"]);
	expect(readdirSync(join(folder, "stdin")).sort()).toEqual(["documents", "entities", "not-taken.txt"]);
});

test("without --to the folder is called as the file; --report puts the report elsewhere", async () => {
	const cwd = ownFolder();
	const report = join(cwd, "why.txt");
	const { out } = await importing(["--from", "quotebank", quotes, "--report", report], { cwd });
	expect(out).toMatch(/^quotes-2031jsonl-seed: 2 statements in 2 documents/);
	expect(readdirSync(join(cwd, "quotes-2031jsonl-seed")).sort()).toEqual(["documents", "entities"]);
	expect(readFileSync(report, "utf8").split("\n")).toHaveLength(5);
});

test("--merge makes a folder that holds the seed, too, entity by entity", async () => {
	const to = await imported("quotebank", quotes, { merge: true });
	const [base, merged] = [await checkedSeed(world), await checkedSeed(to)];
	const ids = (seed: typeof base) => [...seed.entities, ...seed.documents].map(({ id }) => id);
	const added = ids(merged).filter((id) => !ids(base).includes(id));
	expect(ids(merged)).toEqual(expect.arrayContaining(ids(base)));
	expect(added.sort()).toEqual([
		"document:quotebank-2031-06-01-000001",
		"document:quotebank-2031-06-01-000002",
		"organization:example-times-test",
		"person:wikidata-q900001",
	]);
});

test.each([
	[
		"nothing that can be read as the format",
		published("factcheck-feed.json"),
		/^factcheck-feed.json: wanted records of quotebank, got none that can be read; the first:\nfactcheck-feed.json:1: no JSON/,
	],
	["a line that breaks off", fileOfLater('{"quoteID":"1"'), /wanted records of quotebank, got none that can be read/],
	["an empty file", fileOfLater(""), /^given: wanted records, got an empty file$/],
	["empty lines", fileOfLater("\n\n"), /^given: wanted records of quotebank, got none$/],
	["no file", () => "nowhere", /^nowhere: wanted a file that can be read, got: ENOENT/],
	["a folder", () => world, /^world: wanted a file that can be read, got: not a file$/],
	["bzip2", fileOfLater("BZh91AY&SY"), /got bzip2; decompress it on the way: bzcat FILE \|/],
	["UTF-16", fileOfLater(Buffer.from("\uFEFF{}", "utf16le")), /got UTF-16; convert it first: iconv/],
	[
		"gzip that ends in the middle",
		fileOfLater(gzipSync(text).subarray(0, 300)),
		/^given: wanted whole gzip, got: unexpected end of file$/,
	],
])("%s is refused, and leaves nothing", async (_, file, err) => {
	const folder = ownFolder();
	const path = typeof file === "string" ? file : file();
	await expect(imported("quotebank", path, { to: join(folder, "made") })).rejects.toMatchObject({
		code: "BAD_IMPORT",
		message: expect.stringMatching(err),
	});
	expect(readdirSync(folder)).toEqual([]);
});

/** Files are made in the test that reads them, which removes them. */
function fileOfLater(content: string | Buffer): () => string {
	return () => fileOf(content);
}

test("nothing that can be taken ends in 1, and says why", async () => {
	const file = fileOf(text.toString().split("\n").slice(2, 4).join("\n"));
	const folder = ownFolder();
	expect(await importing(["--from", "quotebank", file, "--to", join(folder, "made")])).toEqual({
		code: 1,
		out: "",
		err:
			"given: wanted a record that can be taken, got none\nnot taken: 2\n" +
			"  1  quotation without a speaker\n  1  speaker's name fits several items of Wikidata\n",
	});
	expect(readdirSync(folder)).toEqual([]);
});

test.each([
	[["--from", "tweets", quotes], "wanted --from with one of quotebank, claimreview, gdelt-gqg, csv, got tweets\n"],
	[["--from", "csv"], "wanted one FILE, or - for the standard input, got none\n"],
	[
		["--from", "csv", quotes, "--min-probability", "1"],
		"wanted --min-probability with --from quotebank only, got --from csv\n",
	],
	[["--from", "quotebank", quotes, "--min-probability", "2"], "wanted --min-probability from 0 to 1, got 2\n"],
	[["--from", "quotebank", quotes, "--into", "x"], "Unknown option '--into'"],
])("%j ends in 2", async (words, err) => {
	expect(await importing(words)).toEqual({ code: 2, out: "", err: expect.stringContaining(err) });
});

test("a folder that holds something is left alone", async () => {
	const to = ownFolder();
	writeFileSync(join(to, "mine"), "");
	expect(await importing(["--from", "quotebank", quotes, "--to", to])).toMatchObject({
		code: 2,
		err: `wanted a new or empty folder, got ${to}, which holds mine\n`,
	});
	expect(readdirSync(to)).toEqual(["mine"]);
});

test("how much of the file is read is told after each record, of gzip, too", async () => {
	const told: (readonly [number, number])[] = [];
	const file = fileOf(gzipSync(text));
	const { size } = statSync(file);
	await importFile(
		{
			...{ from: "quotebank", file, to: join(ownFolder(), "made"), report: undefined, entities: world, merge: false },
			...{ shortNames: false, minimumProbability: 0.5 },
		},
		() => {},
		(...progress) => told.push(progress),
	);
	expect(told).toEqual(Array.from({ length: 6 }, () => [size, size]));
});

test("an import that is interrupted leaves nothing", async () => {
	const to = join(ownFolder(), "empty");
	mkdirSync(to);
	const script = fileURLToPath(new URL("../../dist/import/main.js", import.meta.url));
	const child = spawn(process.execPath, [script, "--from", "quotebank", "-", "--to", to, "--entities", world]);
	const ended = new Promise((resolve) => child.once("close", (_, signal) => resolve(signal)));
	child.stdin.on("error", () => {});
	const beside = () => readdirSync(dirname(to)).filter((name) => name !== basename(to));
	await expect.poll(beside).toHaveLength(1);
	child.kill("SIGINT");
	expect(await ended).toBe("SIGINT");
	expect(beside()).toEqual([]);
	expect(existsSync(to)).toBe(true);
});
