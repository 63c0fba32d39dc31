// Each way in which a seed can differ from the article that it annotates.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Case, Change } from "./problems.ts";
import { proofAfter, sourcesWith } from "./proof.ts";
import { article, articleHash } from "./smallSeed.ts";

const stay = "documents/stay.yaml";
const denial = "documents/denial.yaml";
const wontGo = "quote: We won't go,";
const nobody = (id: string, line: number): string =>
	`wanted a name or alias on or next to line ${line} of a.txt, or a reason in referredToAs, got "${id}"`;

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
		`${denial}:4: wanted the hash of a.txt, ${got}, got "${articleHash}"`,
		`${stay}:8: wanted the hash of a.txt, ${got}, got "${articleHash}"`,
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
