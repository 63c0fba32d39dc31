// `--where`: what goes along with the statements that fit; and what is refused, with nothing written.
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { load, world } from "../graph.ts";
import { exported, readBack } from "./command.ts";

beforeAll(() => load(world));

const part = (...where: string[]): string[] => ["--format", "ndjson", ...where.flatMap((each) => ["--where", each])];

async function idsOf(...where: string[]): Promise<string[]> {
	const { stdout, stderr } = await exported(part(...where));
	expect(stderr).toBe("");
	return stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line).id]));
}

async function statementsOf(...where: string[]): Promise<string[]> {
	return (await idsOf(...where)).filter((id) => id.startsWith("statement:"));
}

describe("a part", () => {
	it("is the statements that fit, what they touch, and what joins it", async () => {
		expect(await idsOf("speaker=NIS")).toEqual([
			// Of the statement, and of the evidence that the service operates the boat.
			"document:gull-bay-raid",
			"document:minister-interview",
			// The publisher of the latter comes with it.
			"organization:coast-radio",
			"event:gull-bay-raid",
			"organization:harbor-gazette",
			"organization:nis",
			"weapon:sea-moth",
			"place:southland",
			"statement:gull-bay-raid/sea-moths-struck",
			"relation:organization:nis~OPERATES~weapon:sea-moth",
		]);
	});

	it("takes the keys of StatementFilter, names and aliases, all of which must fit", async () => {
		expect(await statementsOf("about=морський метелик", "act=ESTIMATE")).toEqual(["statement:gull-bay-raid/ten-boats"]);
		expect(await statementsOf("hearsayFrom=3")).toEqual(["statement:gull-bay-raid/ten-boats"]);
		expect(await statementsOf("saidFrom=2031-06-01", "mode=DIRECT")).toEqual([
			"statement:minister-interview/moths-too-dear",
		]);
	});

	it("takes a whole filter, as GraphQL or JSON write it", async () => {
		const both = ["statement:gull-bay-raid/no-raid", "statement:gull-bay-raid/sea-moths-struck"];
		expect((await statementsOf("{linked: DENIES, or: [{act: DENY}, {speaker: NIS}]}")).sort()).toEqual(both);
		expect((await statementsOf('{"linked": "DENIES"}', "publisher=The Gazette")).sort()).toEqual(both);
	});

	it("can be empty", async () => {
		expect(await idsOf("saidFrom=2099-01-01")).toEqual([]);
	});

	it("holds both ends of all its edges, in every format of nodes and edges", async () => {
		const formats = ["graphml", "gexf", "ftm", "stix"] as const;
		const found = await readBack(formats, ["linked=CORROBORATES"]);
		for (const format of formats) {
			const { statements = {} } = found.get(format) ?? {};
			// It contradicts one that does not fit.
			expect(statements["statement:minister-interview/raid-happened"], format).toMatchObject({
				links: [["CORROBORATES", "statement:gull-bay-raid/sea-moths-struck"]],
			});
			expect(Object.keys(statements), format).toHaveLength(2);
		}
	});
});

describe("refused", () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "whosaid-export-"));
		await writeFile(join(folder, "there"), "");
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it.each<[string, string[], number, RegExp]>([
		["no format", [], 2, /^--format: wanted one of csv, .*, stix, got nothing$/],
		["an unknown format", ["--format", "xlsx"], 2, /^--format: wanted one of .*, got "xlsx"$/],
		["an unknown option", ["--form", "csv"], 2, /^Unknown option '--form'/],
		["several files on standard output", ["--format", "csv"], 2, /^--to: wanted a folder for the files of csv/],
		["an unknown key", part("speker=NIS"), 2, /^--where: Field "speker" .* Did you mean "speaker"\?$/],
		["an unknown value", part("act=SHOUT"), 2, /^--where act: Value "SHOUT" does not exist/],
		["a day that does not exist", part("saidTo=2031-02-30"), 2, /^--where saidTo: Date: wanted a calendar day/],
		["a key twice", part("about=NIS", "about=SIS"), 2, /^--where: wanted about once/],
		["neither pair nor filter", part("NIS"), 2, /^--where: wanted key=value or \{…\}, got "NIS"$/],
		["half a filter", part("{act: "), 2, /^--where: wanted \{key: value, …\}, got /],
		["an unknown name", part("speaker=Nobody"), 1, /^where\.speaker: wanted the id, name or alias .*, got "Nobody"$/],
		["a name of two", part("speaker=Main Directorate"), 1, /organization:nis .*, organization:sis .*Give the id/],
	])("%s", async (_, words, code, message) => {
		const ended = await exported(words);
		expect(ended).toMatchObject({ code, stdout: "" });
		expect(ended.stderr.trimEnd()).toMatch(message);
	});

	it("a path where something is, or where nothing can be; and nothing is left there", async () => {
		const there = await exported([...part(), "--to", join(folder, "there")]);
		expect(there).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/^--to: wanted a path that is not there yet/),
		});
		const nowhere = await exported([...part(), "--to", join(folder, "no/folder")]);
		expect(nowhere).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/^--to: wanted a path that can be written/),
		});
		await exported([...part("speaker=Nobody"), "--to", join(folder, "unknown")]);
		expect(await readdir(folder)).toEqual(["there"]);
	});
});
