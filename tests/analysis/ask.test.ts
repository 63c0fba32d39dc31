// `npm run ask` as analysts use it: what it lists, the formats, and how names resolve.
import { beforeAll, describe, expect, it } from "vitest";
import { ownLibrary, readLibrary } from "../../src/analysis/questions/library.ts";
import { load, world } from "../graph.ts";
import { printed } from "./asked.ts";
import { command } from "./command.ts";

beforeAll(() => load(world));

const question = ["quotes-of", "--speaker", "NIS"];
const row = {
	saidOn: "2031-05-02",
	quote: "The moths have landed, … all of them.",
	about: ["Sea Moth", "Gull Bay raid", "Southland"],
	channel: "WRITTEN_STATEMENT",
	publisher: "Harbor Gazette",
	document: "document:gull-bay-raid",
	line: 2,
	statement: "statement:gull-bay-raid/sea-moths-struck",
};

describe("what there is to ask", () => {
	it("lists every question with what it answers, when nothing is asked", async () => {
		const stdout = await printed([]);
		for (const { name, title } of readLibrary(ownLibrary))
			expect(stdout).toMatch(new RegExp(`^  ${name} +${escaped(title)}$`, "m"));
	});

	it("tells the parameters and columns of a question, and an example", async () => {
		const stdout = await printed(["who-said-what-about", "--help"]);
		await expect(stdout).toMatchFileSnapshot("golden/help.out");
	});

	it("says how it is used", async () => {
		expect(await printed(["--help"])).toMatch(/^Usage: npm run ask/);
	});
});

describe("formats", () => {
	it("csv has a header line and joins lists", async () => {
		const stdout = await printed([...question, "--format", "csv"]);
		expect(stdout).toBe(
			[
				"saidOn,quote,about,channel,publisher,document,line,statement",
				'2031-05-02,"The moths have landed, … all of them.",Sea Moth; Gull Bay raid; Southland,WRITTEN_STATEMENT,Harbor Gazette,document:gull-bay-raid,2,statement:gull-bay-raid/sea-moths-struck',
				"",
			].join("\n"),
		);
	});

	it("csv has its header line where there are no rows, and leaves null empty", async () => {
		const stdout = await printed(["who-speaks-about-whom", "--limit", "0", "--format", "csv"]);
		expect(stdout).toMatch(/^speaker,about,statements,[^\n]*\n$/);
		const undated = await printed(["stance-by-publisher", "--about", "Sea talks", "--format", "csv"]);
		expect(undated).toMatch(/\n,1,1,0,1,0,0,0,\n$/);
	});

	it("json is one array", async () => {
		expect(JSON.parse(await printed([...question, "--format", "json"]))).toEqual([row]);
		expect(JSON.parse(await printed(["unlinked-denials", "--format", "json"]))).toEqual([]);
	});

	it("ndjson is an object a line", async () => {
		const stdout = await printed(["hearsay-by-publisher", "--format", "ndjson"]);
		const lines = stdout.split("\n");
		expect(lines.pop()).toBe("");
		expect(lines.map((line) => JSON.parse(line).distance)).toEqual([1, 0, 1, 2, 3, 1]);
	});

	it("a table fits the width, and cuts nothing off", async () => {
		const { code, stdout, stderr } = await command("ask", question);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		await expect(stdout).toMatchFileSnapshot("golden/table.out");
		expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(160);
		expect(await printed(["unlinked-denials"])).toBe("0 rows\n");
	});
});

describe("names resolve as in the API", () => {
	it.each(["weapon:sea-moth", "Sea Moth", "sea-moth", "МОРСЬКИЙ МЕТЕЛИК"])("%s is the Sea Moth", async (name) => {
		const stdout = await printed(["weapon-talk-and-use", "--weapon", name, "--format", "ndjson"]);
		expect(stdout.split("\n")[0]).toContain('"id":"organization:nis"');
	});
});

function escaped(text: string): string {
	return text.replace(/[.?*+()[\]]/g, "\\$&");
}
