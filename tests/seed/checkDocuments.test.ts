// Each way in which the head of a document or its references can be wrong.
import { expect, test } from "vitest";
import { type Case, problemsAfter, problemsOf } from "./problems.ts";
import { changed, articleHash as hash, smallSeed } from "./smallSeed.ts";

const stay = "documents/stay.yaml";
const denial = "documents/denial.yaml";
const otherHash = "a".repeat(64);

const cases: readonly Case[] = [
	[
		"a misspelt key",
		[[stay, 'publishedOn: "', 'published: "']],
		[
			`${stay}:4: wanted one of the keys id, title, publisher, publishedOn, authors, url, language, sourceFile, sha256, firstLine, lastLine, inferred, unnamedSources, statements, relations, got "published"`,
			`${stay}:5: wanted the name of a field that has a value here, got "publishedOn"`,
		],
	],
	[
		"missing keys",
		[
			[stay, "id: document:stay\n", ""],
			[stay, "language: en\n", ""],
		],
		[`${stay}:1: wanted the key id, got none`, `${stay}:1: wanted the key language, got none`],
	],
	[
		"values of the wrong form",
		[
			[stay, "language: en", "language: English"],
			[stay, "sourceFile: a.txt", "sourceFile: ../a.txt"],
			[stay, hash, "12ab"],
			[stay, "firstLine: 1", "firstLine: 0"],
			[stay, "lastLine: 4", "lastLine: 4.5"],
		],
		[
			`${stay}:6: wanted a language tag such as en, got "English"`,
			`${stay}:7: wanted a file name without folders, got "../a.txt"`,
			`${stay}:8: wanted 64 hexadecimal digits, got "12ab"`,
			`${stay}:9: wanted a line number, counted from 1, got 0`,
			`${stay}:10: wanted a whole number, got 4.5`,
		],
	],
	[
		"a url that is none",
		[[stay, "language: en", "language: en\nurl: daily news"]],
		[`${stay}:7: wanted a web address, got "daily news"`],
	],
	[
		"a publisher that is no organization",
		[[stay, "publisher: organization:news", "publisher: person:ann-bly"]],
		[`${stay}:3: wanted an id such as organization:business-insider, got "person:ann-bly"`],
	],
	[
		"a publisher that nobody declares",
		[[stay, "publisher: organization:news", "publisher: organization:newz"]],
		[`${stay}:3: wanted an id that a file declares, got "organization:newz" (the nearest is organization:news)`],
	],
	[
		"an id far from all others",
		[[stay, "publisher: organization:news", "publisher: organization:zzzzzzzzzzzz"]],
		[`${stay}:3: wanted an id that a file declares, got "organization:zzzzzzzzzzzz"`],
	],
	[
		"something inferred that is not there",
		[[stay, "{ publishedOn: The", "{ url: The"]],
		[`${stay}:5: wanted the name of a field that has a value here, got "url"`],
	],
	[
		"an end before the beginning",
		[
			[stay, "firstLine: 1", "firstLine: 5"],
			[denial, "firstLine: 5\nlastLine: 5", "firstLine: 6\nlastLine: 6"],
			[denial, "    line: 5\n    embeddedIn", "    line: 6\n    embeddedIn"],
			[denial, "    line: 5\n    referredToAs", "    line: 6\n    referredToAs"],
			[denial, "ended: true, line: 5", "ended: true, line: 6"],
		],
		[`${stay}:10: wanted a line not before 5, got 4`],
	],
	[
		"documents that overlap",
		[[denial, "firstLine: 5", "firstLine: 4"]],
		[
			`${denial}:5: wanted lines of a.txt that no other document has, got 4, but document:stay (${stay}) ends in line 4`,
		],
	],
	[
		"two hashes of one file",
		[[denial, hash, otherHash]],
		[`${denial}:4: wanted the hash that other documents give for a.txt, ${hash.slice(0, 8)}..., got "${otherHash}"`],
	],
	[
		"a bad head hides nothing below",
		[
			[stay, "id: document:stay", "id: stay"],
			[stay, "speaker: person:ann-bly", "speaker: person:ann-blye"],
			[stay, "line: 4\n    referredToAs", "line: 0\n    referredToAs"],
		],
		[
			`${stay}:1: wanted an id such as document:f16-spy-ring, got "stay"`,
			`${stay}:15: wanted an id that a file declares, got "person:ann-blye" (the nearest is person:ann-bly)`,
			`${stay}:40: wanted a line number, counted from 1, got 0`,
		],
	],
];

test.each(cases)("%s", async (_, changes, problems) => {
	expect(await problemsAfter(changes)).toEqual(problems);
});

test("the same document twice", async () => {
	const copy =
		changed(
			changed(smallSeed, denial, "sourceFile: a.txt", "sourceFile: b.txt"),
			denial,
			"statement:denial/told:",
			"statement:denial/too:",
		)[denial] ?? "";
	expect(await problemsOf({ ...smallSeed, "documents/copy.yaml": copy })).toEqual([
		`${denial}:1: wanted an id that is declared once, got "document:denial", which documents/copy.yaml:1 declares`,
		`${denial}:8: wanted an id that is declared once, got "statement:denial/no", which documents/copy.yaml:8 declares`,
		`${denial}:15: wanted one link of a type between two statements, got DENIES again, after documents/copy.yaml:15`,
	]);
});
