// `npm run ask` asked wrongly: one line that says what was wanted, what was given and where.
import { tmpdir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import { KnownError } from "../../src/errors.ts";
import { load, world } from "../graph.ts";
import { printed } from "./asked.ts";
import { command, shared } from "./command.ts";

beforeAll(() => load(world));

describe("errors are one line, with an exit code", () => {
	const wrong: [words: string[], code: number, line: RegExp][] = [
		[["stance-over-tim"], 2, /got "stance-over-tim"; nearest to it: stance-over-time \(/],
		[["--format", "csv"], 2, /^wanted the name of a question first, got --format csv/],
		[["stance-over-time"], 2, /^stance-over-time: wanted --about \(an id, name or alias\), got nothing$/],
		[
			["stance-over-time", "--abuot", "x"],
			2,
			/^--abuot: stance-over-time has no such parameter; nearest to it: --about /,
		],
		[["stance-over-time", "--about"], 2, /^--about: wanted a value after it, got nothing$/],
		[["stance-over-time", "--about="], 2, /^--about: wanted an id, name or alias, got ""$/],
		[["stance-over-time", "Sea Moth"], 2, /^stance-over-time: wanted --option value, got "Sea Moth"$/],
		[["who-speaks-about-whom", "--limit", "ten"], 2, /^--limit: wanted a whole number from 0 on, got "ten"$/],
		[["who-speaks-about-whom", "--limit", "1", "--limit", "2"], 2, /^--limit: wanted it once, got it twice$/],
		[["who-speaks-about-whom", "--format", "xml"], 2, /^--format: wanted one of table, csv, json, ndjson, got "xml"$/],
		[["unanswered", "--act", "SHOUT"], 2, /^--act: wanted one of ACCUSE, .*, got "SHOUT"$/],
		[
			["who-said-what-about", "--about", "NIS", "--said-from", "2031-02-30"],
			2,
			/^--said-from: wanted a day .*"2031-02-30"$/,
		],
		[["who-used-the-words", "--text", "…"], 2, /^--text: wanted a text with at least one letter or digit, got "…"$/],
		[["many", "--library", "/nowhere"], 2, /^--library: wanted a folder of \.cypher files, got "\/nowhere"$/],
		[
			["stance-over-time", "--about", "Ana Torres"],
			1,
			/^--about: "Ana Torres" is a name of several .*person:ana-torres-painter/,
		],
		[
			["stance-over-time", "--about", "Sea Mouth"],
			1,
			/^--about: wanted an id, name or alias, got "Sea Mouth"; similar: weapon:sea-moth \(/,
		],
		[
			["weapon-talk-and-use", "--weapon", "NIS"],
			1,
			/^--weapon: wanted an id, name or alias of an entity of type Weapon, got "NIS"$/,
		],
	];

	it.each(wrong)("%j", async (words, code, line) => {
		const error = await printed(words).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(KnownError);
		const { message, code: kind } = error as KnownError;
		expect(message).toMatch(line);
		expect(message.split("\n")).toHaveLength(1);
		expect(kind === "BAD_ARGUMENT").toBe(code === 2);
	});

	it("arguments, as a process", async () => {
		const ended = await command("ask", ["stance-over-time", "--abuot", "x"]);
		expect(ended).toMatchObject({ code: 2, stdout: "" });
		expect(ended.stderr).toMatch(/^--abuot: [^\n]+\n$/);
	});

	it("a server that does not answer", async () => {
		const ended = await command("ask", ["shared-names"], {
			environment: { ...shared(), NEO4J_URI: "bolt://127.0.0.1:1" },
		});
		expect(ended).toEqual({ code: 1, stdout: "", stderr: "No Neo4j answers at bolt://127.0.0.1:1\n" });
	});

	it("no server at all", async () => {
		const ended = await command("ask", ["shared-names"], {
			environment: { NEO4J_URI: "", NEO4J_PASSWORD: "", DATA_FOLDER: tmpdir() },
		});
		expect(ended).toMatchObject({ code: 1, stdout: "" });
		expect(ended.stderr).toMatch(
			/^wanted a Neo4j, got none: NEO4J_URI is not set, and none runs on .*\(npm start runs one\)\n$/,
		);
	});
});
