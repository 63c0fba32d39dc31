// Each way in which a relation can be wrong.
import { expect, test } from "vitest";
import { type Case, type Change, problemsAfter } from "./problems.ts";

const stay = "documents/stay.yaml";
const denial = "documents/denial.yaml";
const attack =
	'  - { source: weapon:angstrom, type: ATTACKED, target: organization:foo-corps, since: "2024-05", statement: statement:stay/hit, line: 4 }\n';
const and = (relation: string): Change => [stay, attack, `${attack}  - ${relation}\n`];

const cases: readonly Case[] = [
	[
		"a misspelt key",
		[[stay, 'since: "2024-05"', 'from: "2024-05"']],
		[
			`${stay}:44: wanted one of the keys source, type, target, title, since, until, ended, line, statement, inferred, referredToAs, got "from"`,
		],
	],
	[
		"a type that does not exist",
		[and("{ source: person:ann-bly, type: LIKES, target: person:carl-dot, line: 4 }")],
		[expect.stringMatching(`^${stay}:45: wanted one of ACCREDITED_TO, .*, got "LIKES"$`)],
	],
	[
		"ends that the type does not join",
		[and("{ source: place:port-ease, type: HEADS, target: weapon:angstrom, line: 4 }")],
		[
			`${stay}:45: wanted a source of HEADS, which is PERSON, got "place:port-ease"`,
			`${stay}:45: wanted a target of HEADS, which is ORGANIZATION or PLACE or EVENT, got "weapon:angstrom"`,
		],
	],
	[
		"an unnamed source where none may be",
		[and("\n    source: unnamed-source:stay/officer\n    type: KILLED\n    target: person:carl-dot\n    line: 4")],
		[
			`${stay}:46: wanted a source of KILLED, which is PERSON or ORGANIZATION or PLACE or WEAPON, got "unnamed-source:stay/officer"`,
		],
	],
	[
		"a relation to itself",
		[and("{ source: organization:news, type: PART_OF, target: organization:news, line: 4 }")],
		[`${stay}:45: wanted a target other than the source, got "organization:news"`],
	],
	[
		"ids that nobody declares",
		[
			and(
				"\n    source: organization:newz\n    type: PART_OF\n    target: organization:heralt\n    statement: statement:stay/hits\n    line: 4",
			),
		],
		[
			`${stay}:46: wanted an id that a file declares, got "organization:newz" (the nearest is organization:news)`,
			`${stay}:48: wanted an id that a file declares, got "organization:heralt" (the nearest is organization:herald)`,
			`${stay}:49: wanted an id that a file declares, got "statement:stay/hits" (the nearest is statement:stay/hit)`,
		],
	],
	[
		"an end before its beginning",
		[[stay, 'since: "2024-05"', 'since: "2024-05", until: "2024-04-30"']],
		[`${stay}:44: wanted a day not before since, 2024-05, got "2024-04-30"`],
	],
	["an end in the month of its beginning", [[stay, 'since: "2024-05"', 'since: "2024-05", until: "2024-05-01"']], []],
	[
		"a line of another document",
		[[stay, "statement: statement:stay/hit, line: 4", "statement: statement:stay/hit, line: 5"]],
		[`${stay}:44: wanted a line of the document, 1 to 4, got 5`],
	],
	[
		"a statement of another document",
		[[stay, "statement: statement:stay/hit", "statement: statement:denial/no"]],
		[`${stay}:44: wanted a statement of this document, got "statement:denial/no"`],
	],
	[
		"a title of nothing but marks",
		[[denial, "title: soldier", 'title: "?"']],
		[`${denial}:27: wanted a title with a letter or digit, got "?"`],
	],
	[
		"a title here and none there",
		[[denial, "title: soldier, ", ""]],
		[`${stay}:43: wanted no title, as in ${denial}:27, got "Soldier"`],
	],
	[
		"no title where there was one",
		[and("{ source: person:ann-bly, type: WORKS_FOR, target: organization:foo-corps, line: 4 }")],
		[`${stay}:45: wanted a title such as "soldier", as in ${denial}:27, got nothing`],
	],
	[
		"dates that differ",
		[
			and(
				'{ source: weapon:angstrom, type: ATTACKED, target: organization:foo-corps, since: "2024", until: "2024", line: 3 }',
			),
			[denial, "ended: true", 'ended: true, since: "2020"'],
			[stay, "title: Soldier", "title: Soldier, ended: false, since: 2021"],
		],
		[
			`${stay}:43: wanted ended as in ${denial}:27, true, got false`,
			`${stay}:43: wanted since as in ${denial}:27, "2020", got "2021"`,
			`${stay}:45: wanted since as in ${stay}:44, "2024-05", got "2024"`,
		],
	],
	[
		"a symmetric relation from both ends",
		[
			and("{ source: person:ann-bly, type: MET_WITH, target: person:carl-dot, since: 2020, line: 4 }"),
			[
				denial,
				"relations:\n",
				"relations:\n  - { source: person:carl-dot, type: MET_WITH, target: person:ann-bly, since: 2021, line: 5 }\n",
			],
		],
		[`${stay}:45: wanted since as in ${denial}:27, "2021", got "2020"`],
	],
	[
		"the same evidence twice",
		[and("{ source: weapon:angstrom, type: ATTACKED, target: organization:foo-corps, line: 4 }")],
		[`${stay}:45: wanted each piece of evidence once, got the one of ${stay}:44 again`],
	],
	[
		"something inferred that is not there",
		[[stay, 'since: "2024-05"', 'since: "2024-05", inferred: { since: x, until: y }']],
		[`${stay}:44: wanted the name of a field that has a value here, got "until"`],
	],
	[
		"a reason for somebody whom it does not mention",
		[[denial, "{ organization:foo-corps: her corps }", "{ place:port-ease: there }"]],
		[`${denial}:27: wanted an entity that this entry mentions, got "place:port-ease"`],
	],
];

test.each(cases)("%s", async (_, changes, problems) => {
	expect(await problemsAfter(changes)).toEqual(problems);
});
