// `npm run cypher`: the real cypher-shell on the shared database. Each start of it takes seconds, so that each shows all it can.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allParameters } from "../../src/analysis/favorites.ts";
import { ownLibrary, readLibrary } from "../../src/analysis/questions/library.ts";
import type { Question } from "../../src/analysis/questions/question.ts";
import type { Neo4j, Row } from "../../src/neo4j/connection.ts";
import { connectToShared, load, world } from "../graph.ts";
import { command, shared } from "./command.ts";

const questions = readLibrary(ownLibrary);
let neo4j: Neo4j;

beforeAll(async () => {
	await load(world);
	neo4j = await connectToShared();
});
afterAll(() => neo4j?.close());

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

it("takes parameters as arguments and statements on its standard input: every question as its file shows it", async () => {
	const stdin = [
		readFileSync(`${ownLibrary}/weapon-talk-and-use.cypher`, "utf8"),
		// As the favorites of Neo4j Browser set the parameters of all questions.
		allParameters(questions),
		":params",
		...withTheirParameters(questions),
	].join("\n");
	const words = ["--format", "plain", "--fail-fast", "-P", "{weapon: 'weapon:sea-moth'}"];
	const { code, stderr, stdout } = await command("shell", words, { stdin });
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	expect(stdout.split("\n").slice(0, 2)).toEqual([
		"entity, type, statements, stances, relations, evidence, id",
		'"Northland Intelligence Service", "Organization", 1, ["FAVOR"], ["OPERATES"], 2, "organization:nis"',
	]);
	const names = new Set(questions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
	for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name}: `, "m"));
	expect(stdout).not.toContain("undefined");
	expect(stdout).toContain("deniedOn, denier, denial");
}, 240_000);

describe("what it may do", () => {
	const nonsense = async (): Promise<readonly Row[]> =>
		(await neo4j.read("MATCH (nonsense:Nonsense) RETURN count(nonsense)")).rows;

	it("refuses to write, and passes on the exit code and the words of cypher-shell", async () => {
		const ended = await command("shell", ["CREATE (:Nonsense)"]);
		expect(ended.code).toBe(1);
		expect(ended.stderr).toContain("Writing in read access mode not allowed");
		expect(await nonsense()).toEqual([[0]]);
	});

	it("writes when it is told to", async () => {
		expect((await command("shell", ["--write", "CREATE (:Nonsense)"])).code).toBe(0);
		expect(await nonsense()).toEqual([[1]]);
		await neo4j.write((transaction) => transaction.run("MATCH (nonsense:Nonsense) DELETE nonsense"));
	});
});

it("tells how it is used, and what cypher-shell takes", async () => {
	expect((await command("shell", ["--help"])).stdout).toMatch(/^Usage: npm run cypher[\s\S]+usage: cypher-shell/);
});

/** Each as pasted with the `:param` lines of its header, without those that set what is set already. */
function withTheirParameters(all: readonly Question[]): string[] {
	const set = new Map<string, string>();
	return all.map(({ cypher }) =>
		cypher.replace(/^\/\/ (:param (\w+) => .*)$/gm, (line, setting: string, name: string) => {
			if (set.get(name) === setting) return line;
			set.set(name, setting);
			return setting;
		}),
	);
}
