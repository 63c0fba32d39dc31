// `--where`: what goes along with the statements that fit; and what is refused, with nothing written.
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSchema } from "../../src/api/schema.ts";
import { readCommand } from "../../src/export/commandLine.ts";
import { formats } from "../../src/export/formats/formats.ts";
import { openExport } from "../../src/export/graph.ts";
import { readWhere } from "../../src/export/where.ts";
import type { Neo4j } from "../../src/neo4j/connection.ts";
import { connectToShared, load, world } from "../graph.ts";
import { exported, readBack } from "./command.ts";

const schema = readSchema();
let neo4j: Neo4j;
beforeAll(async () => {
	await load(world);
	neo4j = await connectToShared();
});
afterAll(() => neo4j?.close());

async function idsOf(...where: string[]): Promise<string[]> {
	const graph = await openExport(neo4j, schema, readWhere(schema, where));
	let text = "";
	for await (const piece of formats.ndjson.write(graph)) text += piece.text;
	return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line).id]));
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
	}, 300_000);
});

it("a graph that is loaded anew meanwhile is not exported in part", async () => {
	const graph = await openExport(neo4j, schema, null);
	await neo4j.write(({ run }) => run("MATCH (graph:Graph) SET graph.seededAt = $at", { at: new Date().toISOString() }));
	const reading = async (): Promise<void> => {
		for await (const _ of graph.documents());
	};
	await expect(reading()).rejects.toThrow(/^the graph was loaded anew during the export/);
});

describe("refused", () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "whosaid-export-"));
		await writeFile(join(folder, "there"), "");
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it.each<[string, string[], RegExp]>([
		["no format", [], /^--format: wanted one of csv, .*, stix, got nothing$/],
		["an unknown format", ["--format", "xlsx"], /^--format: wanted one of .*, got "xlsx"$/],
		["an unknown option", ["--form", "csv"], /^Unknown option '--form'/],
		["several files on standard output", ["--format", "csv"], /^--to: wanted a folder for the files of csv/],
	])("%s", (_, words, message) => {
		expect(() => readCommand(words)).toThrow(message);
	});

	it.each<[string, string[], RegExp]>([
		["an unknown key", ["speker=NIS"], /^--where: Field "speker" .* Did you mean "speaker"\?$/],
		["an unknown value", ["act=SHOUT"], /^--where act: Value "SHOUT" does not exist/],
		["a day that does not exist", ["saidTo=2031-02-30"], /^--where saidTo: Date: wanted a calendar day/],
		["a key twice", ["about=NIS", "about=SIS"], /^--where: wanted about once/],
		["neither pair nor filter", ["NIS"], /^--where: wanted key=value or \{…\}, got "NIS"$/],
		["half a filter", ["{act: "], /^--where: wanted \{key: value, …\}, got /],
	])("%s", (_, where, message) => {
		expect(() => readWhere(schema, where)).toThrow(message);
	});

	it.each<[string, string, RegExp]>([
		["an unknown name", "speaker=Nobody", /^where\.speaker: wanted the id, name or alias .*, got "Nobody"$/],
		["a name of two", "speaker=Main Directorate", /organization:nis .*, organization:sis .*Give the id/],
	])("%s", async (_, where, message) => {
		await expect(idsOf(where)).rejects.toThrow(message);
	});

	it("with a line and an exit code: 2 for the arguments, 1 for a name; and nothing is left", async () => {
		const words = ["--format", "ndjson", "--to"];
		const [there, nowhere, unknown] = await Promise.all([
			exported([...words, join(folder, "there")]),
			exported([...words, join(folder, "no/folder")]),
			exported([...words, join(folder, "unknown"), "--where", "speaker=Nobody"]),
		]);
		expect(there).toEqual({
			code: 2,
			stdout: "",
			stderr: `--to: wanted a path that is not there yet, got ${folder}/there\n`,
		});
		expect(nowhere).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/^--to: wanted a path that can be written/),
		});
		expect(unknown).toMatchObject({
			code: 1,
			stdout: "",
			stderr: expect.stringMatching(/^where\.speaker: wanted .*\n$/),
		});
		expect(await readdir(folder)).toEqual(["there"]);
	});
});
