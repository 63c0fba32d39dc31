// Each place in which a seed can borrow the words of the article.
import { expect, test } from "vitest";
import type { Case } from "./problems.ts";
import { proofAfter } from "./proof.ts";

const stay = "documents/stay.yaml";

const cases: readonly Case[] = [
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
		"eight words of the article, or the words of quotes, names and titles",
		[
			[stay, "summary: Bly refuses to leave.", "summary: The soldiers’ RATIONS are low, she said in Ease."],
			[
				"entities/places.yaml",
				"name: Port Ease",
				"name: Port Ease, aliases: [An officer said that the Ångström drone hit the Foo Corps]",
			],
			[stay, "title: Corps says it will stay", "title: An officer said that the Ångström drone hit the Foo Corps"],
		],
		[],
	],
];

test.each(cases)("%s", async (_, changes, problems) => {
	const proof = await proofAfter(changes);
	expect(Array.isArray(proof) ? proof : []).toEqual(problems);
});
