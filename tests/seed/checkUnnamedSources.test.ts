// Each way in which an unnamed source can be wrong.
import { expect, test } from "vitest";
import { type Case, problemsAfter } from "./problems.ts";

const stay = "documents/stay.yaml";
const denial = "documents/denial.yaml";
const officer = "  unnamed-source:stay/officer: { name: Officer, speaksFrom: organization:foo-corps }";

const cases: readonly Case[] = [
	[
		"an unnamed source of another document",
		[
			[stay, officer, officer.replace("stay/", "stayed/")],
			[stay, "speaker: unnamed-source:stay/officer", "speaker: unnamed-source:stayed/officer"],
		],
		[
			`${stay}:12: wanted an id that begins with unnamed-source:stay/, got "unnamed-source:stayed/officer"`,
			`${stay}:32: wanted an unnamed source of this document, unnamed-source:stay/..., got "unnamed-source:stayed/officer"`,
		],
	],
	[
		"an unnamed source that speaks elsewhere",
		[[denial, "speaker: person:carl-dot", "speaker: unnamed-source:stay/officer"]],
		[
			`${denial}:9: wanted an unnamed source of this document, unnamed-source:denial/..., got "unnamed-source:stay/officer"`,
		],
	],
	[
		"an unnamed source that nobody uses",
		[[stay, officer, `${officer}\n${officer.replace("/officer", "/aide")}`]],
		[`${stay}:13: wanted an unnamed source that a statement or relation uses, got "unnamed-source:stay/aide" unused`],
	],
	[
		"an unnamed source that speaks from itself or from nowhere",
		[
			[
				stay,
				officer,
				`${officer.replace("organization:foo-corps", "unnamed-source:stay/officer")}\n${officer.replace("/officer", "/aide").replace("foo-corps", "foo-corp")}`,
			],
			[stay, "to: [organization:herald]", "to: [unnamed-source:stay/aide]"],
		],
		[
			`${stay}:12: wanted an entity other than the source itself, got "unnamed-source:stay/officer"`,
			`${stay}:13: wanted an id that a file declares, got "organization:foo-corp" (the nearest is organization:foo-corps)`,
		],
	],
	[
		"an unnamed source with a bad id",
		[
			[stay, officer, officer.replace("stay/officer", "officer")],
			[stay, "speaker: unnamed-source:stay/officer", "speaker: person:ann-bly"],
		],
		[`${stay}:12: wanted an id such as unnamed-source:f16-spy-ring/official, got "unnamed-source:officer"`],
	],
];

test.each(cases)("%s", async (_, changes, problems) => {
	expect(await problemsAfter(changes)).toEqual(problems);
});
