// Each way in which a seed can differ from the article that it annotates.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { KnownError } from "../../src/errors.ts";
import { examineSeed } from "../../src/seed/check/check.ts";
import { type Proof, verifySeed } from "../../src/seed/verify/verifySeed.ts";
import type { Case, Change } from "./problems.ts";
import { article, changed, type Files, folderOf, smallSeed } from "./smallSeed.ts";

const stay = "documents/stay.yaml";
const denial = "documents/denial.yaml";
const hash = createHash("sha256").update(article).digest("hex");
const wontGo = "quote: We won't go,";
const nobody = (id: string, line: number): string =>
	`wanted a name or alias on or next to line ${line} of a.txt, or a reason in referredToAs, got "${id}"`;

function sourcesWith(text: string): string {
	const folder = mkdtempSync(join(tmpdir(), "sources-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, "a.txt"), text);
	return folder;
}

async function proofAfter(changes: readonly Change[], sources = sourcesWith(article)): Promise<Proof | string[]> {
	const hashed: Change[] = [stay, denial].map((file) => [
		file,
		/sha256: (.*)/.exec(smallSeed[file] ?? "")?.[1] ?? "",
		hash,
	]);
	const folder = folderOf(
		[...hashed, ...changes].reduce((files: Files, change) => changed(files, ...change), smallSeed),
	);
	try {
		return await verifySeed(await examineSeed(folder), folder, sources);
	} catch (error) {
		return (error as KnownError).details["problems"] as string[];
	}
}

test("a seed that is as its article says, and what was proved of it", async () => {
	expect(await proofAfter([])).toEqual({
		documents: 2,
		sources: 1,
		statements: 4,
		passages: 3,
		cues: 2,
		mentions: { named: 14, reasoned: 3, nameless: 1 },
		texts: 11,
	});
});

const cases: readonly Case[] = [
	[
		"a file that is not there",
		[[denial, "sourceFile: a.txt", "sourceFile: b.txt"]],
		[expect.stringMatching(`^${denial}:3: wanted a file in .*, got no "b.txt"$`)],
	],
	[
		"more lines than there are",
		[[denial, "lastLine: 5", "lastLine: 7"]],
		[`${denial}:6: wanted a line of a.txt, 1 to 6, got 7`],
	],
	[
		"a quote that stands nowhere",
		[[stay, wontGo, "quote: We will go,"]],
		[`${stay}:17: wanted words that stand in line 3 of a.txt, got "We will go,", which stands in no line`],
	],
	[
		"a quote of another line",
		[[stay, wontGo, "quote: twice"]],
		[`${stay}:17: wanted words that stand in line 3 of a.txt, got "twice", which stands in line 4`],
	],
	[
		"a quote in another typeface",
		[[stay, wontGo, "quote: We won’t go,"]],
		[`${stay}:17: wanted words that stand in line 3 of a.txt, got "We won’t go,", which stands in no line`],
	],
	[
		"words of the writer's",
		[[stay, "quote: [hit, twice]", "quote: [hit, drone]"]],
		[`${stay}:34: wanted words that stand between quotation marks in line 4 of a.txt, got "drone"`],
	],
	[
		"words between two quotations",
		[[stay, "quote: [hit, twice]", "quote: the Foo Corps"]],
		[`${stay}:34: wanted words that stand between quotation marks in line 4 of a.txt, got "the Foo Corps"`],
	],
	[
		"a place that misses the quote",
		[[stay, "line: 3\n", "line: 3\n    start: 2\n    end: 13\n"]],
		[`${stay}:30: wanted start and end that enclose the quote in line 3, got "e won't go,"`],
	],
	[
		"a place beyond the line",
		[[stay, "line: 3\n", "line: 3\n    start: 0\n    end: 990\n"]],
		[`${stay}:31: wanted an end within line 3, which has 95 characters, got 990`],
	],
	[
		"a line without text",
		[[stay, "statement: statement:stay/hit, line: 4", "statement: statement:stay/hit, line: 2"]],
		[`${stay}:44: wanted a line of a.txt that has text, got 2, which has none`],
	],
	[
		"somebody whom the line does not name",
		[[denial, "about: [{ entity: person:carl-dot", "about: [{ entity: place:port-ease"]],
		[`${denial}:23: ${nobody("place:port-ease", 5)}`],
	],
	[
		"a reason that is withdrawn",
		[[stay, "    referredToAs: { event:may-strike: in May }\n", ""]],
		[`${stay}:39: ${nobody("event:may-strike", 4)}`],
	],
	[
		"part of a word is no name",
		[["entities/organizations.yaml", "name: Herald", "name: Hera"]],
		[`${stay}:25: ${nobody("organization:herald", 3)}`, `${stay}:27: ${nobody("organization:herald", 3)}`],
	],
	[
		"the next document's line is not near",
		[
			[stay, "{ entity: event:may-strike,", "{ entity: person:carl-dot,"],
			[stay, "    referredToAs: { event:may-strike: in May }\n", ""],
		],
		[`${stay}:39: ${nobody("person:carl-dot", 4)}`],
	],
	[
		"another verb",
		[[denial, "cue: denied", "cue: says"]],
		[`${denial}:13: wanted the verb as printed on or next to line 5 of a.txt, got "says"`],
	],
	[
		"nine words of the article in a summary",
		[[stay, "summary: Bly refuses to leave.", "summary: The soldiers’ RATIONS are low, she said in Port Ease."]],
		[
			`${stay}:16: wanted own words, at most 8 in a row as in a.txt, got "the soldiers rations are low she said in port"`,
		],
	],
	[
		"nine words of the article elsewhere",
		[
			["entities/people.yaml", "A soldier.", "The Angstrom drone hit the Foo Corps, twice in the spring."],
			[
				"entities/places.yaml",
				"place:port-ease",
				"# An officer said that the\n# Ångström drone hit the Foo\nplace:port-ease",
			],
			[stay, "The weekday told.", "An officer said that the Ångström drone hit the mark."],
			[stay, "the headline }", "an officer said that the Ångström drone hit the }"],
		],
		[
			`${stay}:5: wanted own words, at most 8 in a row as in a.txt, got "an officer said that the angstrom drone hit the"`,
			`${stay}:30: wanted own words, at most 8 in a row as in a.txt, got "an officer said that the angstrom drone hit the"`,
			`entities/people.yaml:4: wanted own words, at most 8 in a row as in a.txt, got "the angstrom drone hit the foo corps twice in"`,
			`entities/places.yaml:1: wanted own words, at most 8 in a row as in a.txt, got "an officer said that the angstrom drone hit the"`,
		],
	],
	[
		"problems of the check come along",
		[
			[stay, "act: REJECT", "act: ASK"],
			[stay, "cue: told", "cue: asked"],
			[stay, "mode: DIRECT", "mode: INDIRECT"],
		],
		[
			`${stay}:17: wanted no quote in mode INDIRECT, or mode MIXED, got a quote`,
			`${stay}:20: wanted the verb as printed on or next to line 3 of a.txt, got "asked"`,
		],
	],
];

test.each(cases)("%s", async (_, changes, problems) => {
	expect(await proofAfter(changes)).toEqual(problems);
});

test("a source file that has changed", async () => {
	const got = createHash("sha256").update(`${article}\n`).digest("hex");
	expect(await proofAfter([], sourcesWith(`${article}\n`))).toEqual([
		`${denial}:4: wanted the hash of a.txt, ${got}, got "${hash}"`,
		`${stay}:8: wanted the hash of a.txt, ${got}, got "${hash}"`,
	]);
});

test("the publisher needs no name where the document itself speaks", async () => {
	const own: Change[] = [
		[stay, "speaker: unnamed-source:stay/officer", "speaker: organization:news"],
		[stay, "  unnamed-source:stay/officer: { name: Officer, speaksFrom: organization:foo-corps }\n", "  {}\n"],
	];
	expect(await proofAfter(own)).toEqual([`${stay}:32: ${nobody("organization:news", 4)}`]);
	expect(await proofAfter([...own, [stay, "mode: MIXED", "channel: ARTICLE\n    mode: MIXED"]])).toMatchObject({
		documents: 2,
	});
});
