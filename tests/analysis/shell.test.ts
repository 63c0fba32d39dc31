// `npm run cypher`: the real cypher-shell on the shared database.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { allParameters } from "../../src/analysis/favorites.ts";
import { ownLibrary, readLibrary } from "../../src/analysis/questions/library.ts";
import type { Question } from "../../src/analysis/questions/question.ts";
import { load, world } from "../graph.ts";
import { command, shared } from "./command.ts";

const questions = readLibrary(ownLibrary);
const countOfNonsense = ["--format", "plain", "MATCH (nonsense:Nonsense) RETURN count(nonsense) AS count"];

beforeAll(() => load(world));

it("answers a statement given as argument, whatever its letters", async () => {
	const ended = await command(
		"shell",
		["--format", "plain", "MATCH (p:Person {name: 'Carla Grafström'}) RETURN p.id AS id, 'Море' AS sea"],
		{
			// As in a bare container.
			environment: { ...shared(), LC_ALL: "", LANG: "" },
		},
	);
	expect(ended).toEqual({ code: 0, stdout: 'id, sea\n"person:carla-grafstrom", "Море"\n', stderr: "" });
});

it("takes a file of the library on its standard input, and parameters as arguments", async () => {
	const stdin = readFileSync(`${ownLibrary}/weapon-talk-and-use.cypher`, "utf8");
	const { code, stdout } = await command("shell", ["--format", "plain", "-P", "{weapon: 'weapon:sea-moth'}"], {
		stdin,
	});
	expect(code).toBe(0);
	expect(stdout.split("\n").slice(0, 2)).toEqual([
		"entity, type, statements, stances, relations, evidence, id",
		'"Northland Intelligence Service", "Organization", 1, ["FAVOR"], ["OPERATES"], 2, "organization:nis"',
	]);
});

it("runs every question of the library as it stands, with the parameters that its header shows", async () => {
	const withItsParameters = ({ cypher }: Question): string => cypher.replace(/^\/\/ (:param .*)$/gm, "$1");
	const stdin = questions.map(withItsParameters).join("\n");
	const { code, stderr, stdout } = await command("shell", ["--format", "plain", "--fail-fast"], { stdin });
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	expect(stdout).toContain("deniedOn, denier, denial");
}, 120_000);

it("sets the parameters of all questions as the favorites of Neo4j Browser do", async () => {
	const { code, stdout } = await command("shell", ["--format", "plain"], {
		stdin: `${allParameters(questions)}\n:params\n`,
	});
	expect(code).toBe(0);
	const names = new Set(questions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
	for (const name of names) expect(stdout).toContain(name);
	expect(stdout).not.toContain("undefined");
});

describe("what it may do", () => {
	it("refuses to write", async () => {
		const ended = await command("shell", ["CREATE (:Nonsense)"]);
		expect(ended.code).toBe(1);
		expect(ended.stderr).toContain("Writing in read access mode not allowed");
		expect((await command("shell", countOfNonsense)).stdout).toBe("count\n0\n");
	});

	it("writes when it is told to", async () => {
		expect((await command("shell", ["--write", "CREATE (:Nonsense)"])).code).toBe(0);
		expect((await command("shell", countOfNonsense)).stdout).toBe("count\n1\n");
		expect((await command("shell", ["--write", "MATCH (nonsense:Nonsense) DELETE nonsense"])).code).toBe(0);
	});
});

it("passes on the exit code and the words of cypher-shell", async () => {
	const ended = await command("shell", ["MATCH nonsense"]);
	expect(ended.code).toBe(1);
	expect(ended.stderr).toMatch(/Invalid input/);
	expect((await command("shell", ["--help"])).stdout).toMatch(/^Usage: npm run cypher[\s\S]+usage: cypher-shell/);
});
