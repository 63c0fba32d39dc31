// Each way in which a statement can be wrong.
import { expect, test } from "vitest";
import { SpeechAct } from "../../src/generated/vocabulary.ts";
import { type Case, problemsAfter } from "./problems.ts";

const stay = "documents/stay.yaml";
const denial = "documents/denial.yaml";
const link = "[{ type: DENIES, statement: statement:stay/wont-go }]";
const via = "      - { source: organization:herald, role: OUTLET }";

const cases: readonly Case[] = [
	[
		"a misspelt key",
		[[stay, "cue: told", "verb: told"]],
		[
			`${stay}:20: wanted one of the keys speaker, summary, quote, mode, act, cue, channel, about, to, via, embeddedIn, links, saidOn, inferred, line, start, end, referredToAs, got "verb"`,
		],
	],
	[
		"a missing speaker",
		[[stay, "    speaker: person:ann-bly\n", ""]],
		[`${stay}:14: wanted the key speaker, got none`],
	],
	[
		"values out of the lists",
		[
			[stay, "act: REJECT", "act: REFUSE"],
			[stay, "stance: FAVOR", "stance: LIKE"],
			[stay, "role: OUTLET", "role: PUBLISHER"],
		],
		[
			`${stay}:19: wanted one of ${SpeechAct.join(", ")}, got "REFUSE"`,
			`${stay}:23: wanted one of AGAINST, FAVOR, MIXED, NEUTRAL, got "LIKE"`,
			`${stay}:27: wanted one of MESSENGER, OUTLET, TRANSLATOR, got "PUBLISHER"`,
		],
	],
	[
		"nobody that it is about",
		[[denial, "[{ entity: person:ann-bly, stance: NEUTRAL }]", "[]"]],
		[`${denial}:14: wanted at least one target, got an empty list`],
	],
	[
		"ids that nobody declares",
		[
			[stay, "{ entity: weapon:angstrom", "{ entity: weapon:angstroem"],
			[stay, "to: [organization:herald]", "to: [organization:harald]"],
			[stay, via, via.replace("herald", "heralds")],
			[stay, "{ event:may-strike: in May }", "{ event:june-strike: in June }"],
			[denial, "statement: statement:stay/wont-go", "statement: statement:stay/wont-stay"],
			[denial, "embeddedIn: statement:denial/told", "embeddedIn: statement:denial/tolds"],
		],
		[
			`${denial}:15: wanted an id that a file declares, got "statement:stay/wont-stay" (the nearest is statement:stay/wont-go)`,
			`${denial}:17: wanted an id that a file declares, got "statement:denial/tolds" (the nearest is statement:denial/told)`,
			`${stay}:25: wanted an id that a file declares, got "organization:harald" (the nearest is organization:herald)`,
			`${stay}:27: wanted an id that a file declares, got "organization:heralds" (the nearest is organization:herald)`,
			`${stay}:38: wanted an id that a file declares, got "weapon:angstroem" (the nearest is weapon:angstrom)`,
			`${stay}:41: wanted an entity that this entry mentions, got "event:june-strike"`,
			`${stay}:41: wanted an id that a file declares, got "event:june-strike" (the nearest is event:may-strike)`,
		],
	],
	[
		"an id of another document",
		[[denial, "statement:denial/no:", "statement:deny/no:"]],
		[`${denial}:8: wanted an id that begins with statement:denial/, got "statement:deny/no"`],
	],
	[
		"a line of another document",
		[[stay, "saidOn: 2024\n    line: 3", "saidOn: 2024\n    line: 5"]],
		[`${stay}:29: wanted a line of the document, 1 to 4, got 5`],
	],
	[
		"a speaker who relays itself",
		[[stay, via, via.replace("organization:herald", "person:ann-bly")]],
		[`${stay}:27: wanted intermediaries other than the speaker, got "person:ann-bly"`],
	],
	[
		"a publisher that relays",
		[[stay, via, via.replace("herald", "news")]],
		[`${stay}:27: wanted intermediaries other than the publisher, got "organization:news"`],
	],
	[
		"somebody mentioned twice",
		[
			[stay, via, `${via}\n${via}`],
			[stay, "to: [organization:herald]", "to: [organization:herald, organization:herald]"],
			[
				stay,
				"      - { entity: person:ann-bly, stance: NEUTRAL }",
				"      - { entity: organization:foo-corps, stance: NEUTRAL }",
			],
		],
		[
			`${stay}:24: wanted each target once, got "organization:foo-corps" again`,
			`${stay}:25: wanted each addressee once, got "organization:herald" again`,
			`${stay}:28: wanted each intermediary once, got "organization:herald" again`,
		],
	],
	[
		"a statement that reports itself",
		[[denial, "embeddedIn: statement:denial/told", "embeddedIn: statement:denial/no"]],
		[`${denial}:17: wanted a statement other than itself, got "statement:denial/no"`],
	],
	[
		"statements that report each other",
		[[denial, "line: 5\n    referredToAs", "line: 5\n    embeddedIn: statement:denial/no\n    referredToAs"]],
		[
			`${denial}:17: wanted embedding that comes to an end, got statement:denial/no in statement:denial/told in statement:denial/no`,
		],
	],
	[
		"a statement that answers itself",
		[[denial, link, link.replace("stay/wont-go", "denial/no")]],
		[`${denial}:15: wanted a statement other than itself, got "statement:denial/no"`],
	],
	[
		"a link twice, once from either side",
		[
			[
				denial,
				link,
				link.replace(
					"}]",
					"}, { type: CORROBORATES, statement: statement:stay/wont-go }, { type: DENIES, statement: statement:stay/wont-go }]",
				),
			],
			[stay, "saidOn: 2024\n", "saidOn: 2024\n    links: [{ type: CORROBORATES, statement: statement:denial/no }]\n"],
		],
		[
			`${denial}:15: wanted one link of a type between two statements, got DENIES again, after ${denial}:15`,
			`${stay}:29: wanted one link of a type between two statements, got CORROBORATES again, after ${denial}:15`,
		],
	],
	[
		"a reason for what is no id",
		[[stay, "{ event:may-strike: in May }", "{ event:May: in May }"]],
		[`${stay}:41: wanted an id such as person:vladimir-putin or unnamed-source:f16-spy-ring/official, got "event:May"`],
	],
	[
		"a reason for somebody whom it does not mention",
		[[stay, "{ event:may-strike: in May }", "{ place:port-ease: there }"]],
		[`${stay}:41: wanted an entity that this entry mentions, got "place:port-ease"`],
	],
];

test.each(cases)("%s", async (_, changes, problems) => {
	expect(await problemsAfter(changes)).toEqual(problems);
});
