// Each way in which the words of a statement, their place, their day or what was inferred can be wrong.
import { expect, test } from "vitest";
import { type Case, type Change, problemsAfter } from "./problems.ts";

const stay = "documents/stay.yaml";
const quote = (text: string): Change => [stay, "quote: We won't go,", `quote: ${text}`];

const cases: readonly Case[] = [
	[
		"start without end",
		[[stay, "line: 3\n", "line: 3\n    start: 1\n"]],
		[`${stay}:14: wanted start and end, or neither, got start only`],
	],
	[
		"end without start",
		[[stay, "line: 3\n", "line: 3\n    end: 1\n"]],
		[`${stay}:14: wanted start and end, or neither, got end only`],
	],
	[
		"an end before the start",
		[[stay, "line: 3\n", "line: 3\n    start: 7\n    end: 7\n"]],
		[`${stay}:31: wanted an end after start 7, got 7`],
	],
	[
		"a start before the line",
		[[stay, "line: 3\n", "line: 3\n    start: -1\n    end: 7\n"]],
		[`${stay}:30: wanted at least 0, got -1`],
	],
	[
		"direct speech without a quote",
		[[stay, "    quote: We won't go,\n", ""]],
		[`${stay}:17: wanted a quote for mode DIRECT, or mode INDIRECT, got none`],
	],
	[
		"mixed speech without a quote",
		[[stay, "    quote: [hit, twice]\n", ""]],
		[`${stay}:34: wanted a quote for mode MIXED, or mode INDIRECT, got none`],
	],
	[
		"indirect speech with a quote",
		[[stay, "mode: MIXED", "mode: INDIRECT"]],
		[`${stay}:34: wanted no quote in mode INDIRECT, or mode MIXED, got a quote`],
	],
	[
		"a long quote",
		[quote("x".repeat(301))],
		[`${stay}:17: wanted at most 300 characters, got "${"x".repeat(79)}…" (301 characters)`],
	],
	[
		"passages that are long together",
		[quote(`["${"x".repeat(200)}", "${"y".repeat(98)}"]`)],
		[`${stay}:17: wanted at most 300 characters in all passages, joined by " … ", got 301`],
	],
	["passages just short enough", [quote(`["${"x".repeat(200)}", "${"y".repeat(97)}"]`)], []],
	["no passage", [quote("[]")], [`${stay}:17: wanted at least one passage, got an empty list`]],
	["a quote that is neither text nor list", [quote("47")], [`${stay}:17: wanted text or a list of texts, got 47`]],
	[
		"a saying after its publication",
		[[stay, "saidOn: 2024\n", 'saidOn: "2024-06-03"\n']],
		[`${stay}:28: wanted a day not after the document's publishedOn, 2024-06-02, got "2024-06-03"`],
	],
	["a saying in the month of its publication", [[stay, "saidOn: 2024\n", 'saidOn: "2024-06"\n']], []],
	[
		"a year that is none",
		[[stay, "saidOn: 2024\n", "saidOn: 24\n"]],
		[`${stay}:28: wanted a date such as 2024, 2024-12 or 2024-12-08, got 24`],
	],
	[
		"something inferred that is not there",
		[[stay, "saidOn: 2024\n", "inferred: { saidOn: x, channel: y, line: z, referredToAs: w }\n"]],
		[
			...["line", "referredToAs", "saidOn"].map(
				(key) => `${stay}:28: wanted the name of a field that has a value here, got "${key}"`,
			),
		],
	],
];

test.each(cases)("%s", async (_, changes, problems) => {
	expect(await problemsAfter(changes)).toEqual(problems);
});
