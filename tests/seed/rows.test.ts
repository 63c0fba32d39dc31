// What rows are made of: the cases that the small seed as it stands does not show.
import { expect, test } from "vitest";
import { checkSeed } from "../../src/seed/check/check.ts";
import type { Hashed, Row } from "../../src/seed/rows/row.ts";
import { type Kind, kinds, rowsFor } from "../../src/seed/rows/rows.ts";
import type { Change } from "./problems.ts";
import { changed, type Files, folderOf, smallSeed } from "./smallSeed.ts";

const stay = "documents/stay.yaml";
const denial = "documents/denial.yaml";

type Rows = Readonly<Record<Kind, readonly Hashed<Row>[]>>;

async function rowsAfter(...changes: readonly Change[]): Promise<Rows> {
	const folder = folderOf(changes.reduce((files: Files, change) => changed(files, ...change), smallSeed));
	const rows = Object.fromEntries(kinds.map((kind) => [kind, [] as Hashed<Row>[]])) as Record<Kind, Hashed<Row>[]>;
	await checkSeed(
		folder,
		rowsFor((kind, row) => rows[kind].push(row)),
	);
	for (const kind of kinds) rows[kind].sort((a, b) => (a.id < b.id ? -1 : 1));
	return rows;
}

function find<SomeRow extends { id: string }>(rows: readonly SomeRow[], id: string): SomeRow {
	const row = rows.find((candidate) => candidate.id === id);
	if (!row) throw new Error(`wanted ${id}, got ${rows.map((candidate) => candidate.id).join(", ")}`);
	return row;
}

const post = "relation:person:ann-bly~WORKS_FOR~organization:foo-corps~soldier";

test("a relation that has ended at an unknown time ended by the first document that says so", async () => {
	const { relations } = await rowsAfter([denial, "language: en", 'publishedOn: "2024-07"\nlanguage: en']);
	expect(find(relations, post).properties).toMatchObject({ ended: true, endedBy: "2024-07" });
	expect(find(relations, post).properties["until"]).toBeUndefined();
});

test("a relation whose end is known has ended, by no other day", async () => {
	const { relations } = await rowsAfter(
		[denial, "ended: true", 'until: "2024-01"'],
		[denial, "language: en", "publishedOn: 2024\nlanguage: en"],
	);
	expect(find(relations, post).properties).toMatchObject({ until: "2024-01", ended: true });
	expect(find(relations, post).properties["endedBy"]).toBeUndefined();
});

test("a symmetric relation is stored in one direction, whichever way it is written", async () => {
	const { relations, evidence } = await rowsAfter(
		[
			stay,
			"relations:\n",
			"relations:\n  - { source: person:carl-dot, type: MET_WITH, target: person:ann-bly, line: 4 }\n",
		],
		[
			denial,
			"relations:\n",
			"relations:\n  - { source: person:ann-bly, type: MET_WITH, target: person:carl-dot, line: 5 }\n",
		],
	);
	const id = "relation:person:ann-bly~MET_WITH~person:carl-dot";
	expect(find(relations, id)).toMatchObject({ sourceId: "person:ann-bly", targetId: "person:carl-dot" });
	expect(evidence.filter((row) => row.id.startsWith(id)).map((row) => row.id)).toEqual([
		`${id}@document:denial#5`,
		`${id}@document:stay#4`,
	]);
});

test("the publisher's own words are no hearsay", async () => {
	const { statements } = await rowsAfter([denial, "language: en", "publisher: organization:herald\nlanguage: en"]);
	expect(find(statements, "statement:denial/told").properties).toMatchObject({
		hearsayDistance: 0,
		publisherId: "organization:herald",
	});
});

test("a passage whose place is known comes with its words", async () => {
	const { statements } = await rowsAfter([
		stay,
		"saidOn: 2024\n    line: 3",
		"saidOn: 2024\n    line: 3\n    start: 1\n    end: 13",
	]);
	expect(find(statements, "statement:stay/wont-go")).toMatchObject({
		place: { line: 3, start: 1, end: 13, exact: "We won't go," },
	});
	expect(find(statements, "statement:stay/hit")).toMatchObject({ place: { line: 4 } });
});

test("spellings that fold alike share one name, namesakes share another", async () => {
	const { entities, names } = await rowsAfter([
		"entities/weapons.yaml",
		"name: Ångström",
		"name: Ångström, aliases: [ÅNGSTRÖM, Angstrom, A-17, Corps]",
	]);
	expect(find(entities, "weapon:angstrom")).toMatchObject({
		names: [
			{ key: "angstrom", text: "Ångström", alias: false },
			{ key: "a 17", text: "A-17", alias: true },
			{ key: "corps", text: "Corps", alias: true },
		],
	});
	expect(names.filter(({ id }) => id === "corps")).toHaveLength(1);
});

test("a hash tells of everything that leaves a node, and of nothing else", async () => {
	const hashes = ({ statements }: Rows): unknown[] => statements.map(({ properties }) => properties["hash"]);
	const before = hashes(await rowsAfter());
	const changesOf = async (...changes: Change[]): Promise<number> =>
		hashes(await rowsAfter(...changes)).filter((hash, index) => hash !== before[index]).length;
	expect(await changesOf([stay, "stance: FAVOR", "stance: AGAINST"])).toBe(1);
	expect(await changesOf([stay, "cue: told", "cue: said"])).toBe(1);
	expect(await changesOf([denial, "type: DENIES", "type: CONTRADICTS"])).toBe(1);
	expect(await changesOf([stay, "referredToAs: { organization:foo-corps: the headline }", "referredToAs: {}"])).toBe(0);
	expect(await changesOf([stay, "publisher: organization:news\n", ""])).toBe(2);
});
