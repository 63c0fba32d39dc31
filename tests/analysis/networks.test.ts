// The algorithms, on networks of which everybody can see the answer.
import { expect, it } from "vitest";
import { algorithms } from "../../src/analysis/networks/algorithms.ts";
import type { Row } from "../../src/neo4j/connection.ts";
import { mismatches } from "./types.ts";

/** Two triangles, and one speaker between them: a b c - m - x y z. */
const twoCamps = ["a b", "b c", "c a", "x y", "y z", "z x", "m a", "m x"].map(edge);

function edge(pair: string): Row {
	const [source = "", target = ""] = pair.split(" ").map((name) => `person:${name}`);
	return [source, source.slice(-1), target, target.slice(-1), 1];
}

function answer(name: string, edges: readonly Row[]): Record<string, unknown>[] {
	const algorithm = algorithms[name];
	if (algorithm === undefined) throw new Error(`no algorithm ${name}`);
	const rows = algorithm.answer(edges);
	expect(mismatches(algorithm.columns, rows)).toEqual([]);
	return rows.map((row) => Object.fromEntries(algorithm.columns.map((column, index) => [column.name, row[index]])));
}

it("whoever alone links two camps lies on all ways between them", () => {
	const [first, ...others] = answer("bridges", twoCamps);
	// Of the 15 pairs of the six others, nine have one end in each triangle.
	expect(first).toMatchObject({ speakerId: "person:m", betweenness: 0.6, links: 2 });
	expect(first?.["otherCamps"]).toHaveLength(1);
	expect(others.every(({ betweenness }) => Number(betweenness) < 0.6)).toBe(true);
});

it("two triangles are two communities", () => {
	const members = answer("communities", twoCamps);
	const numberOf = (id: string): unknown => members.find((member) => member["id"] === `person:${id}`)?.["community"];
	expect(new Set(["a", "b", "c"].map(numberOf)).size).toBe(1);
	expect(new Set(["x", "y", "z"].map(numberOf)).size).toBe(1);
	expect(numberOf("a")).not.toBe(numberOf("x"));
	expect(members).toHaveLength(7);
});

it("whoever is spoken about by those who are spoken about has most influence", () => {
	const ranked = answer("influence", ["a star", "b star", "c star", "star boss", "d other"].map(edge));
	expect(ranked[0]).toMatchObject({ id: "person:boss", speakers: 1 });
	expect(ranked[1]).toMatchObject({ id: "person:star", speakers: 3 });
});

it("statements in both directions make one edge of a camp", () => {
	const [first] = answer("communities", [edge("a b"), edge("b a")]);
	expect(first).toMatchObject({ statements: 2, within: 1, beyond: 0, size: 2 });
});

it.each(Object.keys(algorithms))("%s of nothing is nothing", (name) => {
	expect(answer(name, [])).toEqual([]);
});

it.each(Object.keys(algorithms))("%s gives the same answer twice", (name) => {
	expect(answer(name, twoCamps)).toEqual(answer(name, twoCamps));
});
