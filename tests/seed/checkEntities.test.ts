// Each way in which a file of entities can be wrong.
import { expect, test } from "vitest";
import { OrganizationKind, PlaceKind, WeaponKind } from "../../src/generated/vocabulary.ts";
import { type Case, problemsAfter } from "./problems.ts";

const people = "entities/people.yaml";
const organizations = "entities/organizations.yaml";
const herald = "organization:herald: { name: Herald, kind: MEDIA }";
const dot = "person:carl-dot: { name: Carl Dot }";
const everyKind = [...new Set([...OrganizationKind, ...WeaponKind, ...PlaceKind])].join(", ");

const cases: readonly Case[] = [
	["nothing wrong", [], []],
	[
		"a misspelt key",
		[[people, "description", "describtion"]],
		[`${people}:4: wanted one of the keys name, aliases, description, kind, date, inferred, got "describtion"`],
	],
	["a missing name", [[people, dot, "person:carl-dot: {}"]], [`${people}:5: wanted the key name, got none`]],
	["an empty name", [[people, dot, 'person:carl-dot: { name: "" }']], [`${people}:5: wanted some text, got ""`]],
	["nothing for a name", [[people, dot, "person:carl-dot:\n  name:"]], [`${people}:6: wanted text, got nothing`]],
	["nothing for an entity", [[people, dot, "person:carl-dot:"]], [`${people}:5: wanted a mapping, got nothing`]],
	["a number for a name", [[people, "name: Ann Bly", "name: 47"]], [`${people}:2: wanted text, got 47`]],
	[
		"blanks around a name",
		[[people, "name: Ann Bly", 'name: "Ann Bly "']],
		[`${people}:2: wanted text without blanks at its ends, got "Ann Bly "`],
	],
	[
		"a text of two lines",
		[[people, "A soldier.", '"A\\nsoldier."']],
		[`${people}:4: wanted a single line, got "A\\nsoldier."`],
	],
	["one alias instead of a list", [[people, "[Bly]", "Bly"]], [`${people}:3: wanted a list, got "Bly"`]],
	[
		"a name of nothing but marks",
		[[people, dot, 'person:carl-dot: { name: "---" }']],
		[`${people}:5: wanted a name with a letter or digit, got "---"`],
	],
	[
		"aliases that add nothing",
		[[people, "aliases: [Bly]", 'aliases:\n    - Ann Bly\n    - Bly\n    - B\n    - Bly\n    - "?"']],
		[
			`${people}:4: wanted aliases other than the name, got "Ann Bly"`,
			`${people}:7: wanted each alias once, got "Bly" again`,
			`${people}:8: wanted an alias with a letter or digit, got "?"`,
		],
	],
	[
		"a bad id",
		[
			[people, "person:carl-dot", "person:Carl_Dot"],
			["documents/denial.yaml", "speaker: person:carl-dot", "speaker: person:ann-bly"],
			["documents/denial.yaml", "entity: person:carl-dot", "entity: person:ann-bly"],
		],
		[
			`${people}:5: wanted an id such as person:vladimir-putin (person, organization, weapon, place or event), got "person:Carl_Dot"`,
		],
	],
	[
		"an organization without a kind",
		[[organizations, "{ name: Herald, kind: MEDIA }", "{ name: Herald }"]],
		[`${organizations}:5: wanted the key kind, one of ${OrganizationKind.join(", ")}, got none`],
	],
	[
		"a weapon's kind for an organization",
		[[organizations, "{ name: Herald, kind: MEDIA }", "\n  name: Herald\n  kind: MISSILE"]],
		[`${organizations}:7: wanted a kind of organization, one of ${OrganizationKind.join(", ")}, got "MISSILE"`],
	],
	[
		"a kind that does not exist",
		[["entities/weapons.yaml", "AERIAL_DRONE", "DRONE"]],
		[`entities/weapons.yaml:1: wanted one of ${everyKind}, got "DRONE"`],
	],
	[
		"a person with a kind",
		[[people, "{ name: Carl Dot }", "{ name: Carl Dot, kind: OTHER }"]],
		[`${people}:5: wanted a kind for organizations, weapons and places only, got "OTHER"`],
	],
	[
		"a date for a place",
		[["entities/places.yaml", "kind: CITY", 'kind: CITY, date: "1900"']],
		['entities/places.yaml:1: wanted a date for events only, got "1900"'],
	],
	[
		"a date that is none",
		[["entities/events.yaml", "2024-05", "2024-13"]],
		['entities/events.yaml:1: wanted a date such as 2024, 2024-12 or 2024-12-08, got "2024-13"'],
	],
	[
		"a day that the calendar lacks",
		[["entities/events.yaml", '"2024-05"', "2023-02-29"]],
		['entities/events.yaml:1: wanted a date such as 2024, 2024-12 or 2024-12-08, got "2023-02-29"'],
	],
	[
		"something inferred that is not there",
		[["entities/events.yaml", "{ name: May", "{ inferred: { date: as told, kind: as told }, name: May"]],
		['entities/events.yaml:1: wanted the name of a field that has a value here, got "kind"'],
	],
	[
		"an id in the file of another kind",
		[[people, dot, `${dot}\nweapon:club: { name: Club, kind: OTHER }`]],
		[`${people}:6: wanted weapon: ids in entities/weapons.yaml, got "weapon:club"`],
	],
	[
		"an id twice in a file",
		[[organizations, herald, `${herald}\n${herald}`]],
		[`${organizations}:6: wanted each key once, got organization:herald again`],
	],
	[
		"an id in two files",
		[[people, dot, `${dot}\n${herald}`]],
		[
			`${people}:6: wanted an id that is declared once, got "organization:herald", which ${organizations}:5 declares`,
			`${people}:6: wanted organization: ids in ${organizations}, got "organization:herald"`,
		],
	],
	[
		"all at once",
		[
			[people, "description", "describtion"],
			[organizations, "kind: MILITARY", "kind: SHIP"],
			["entities/events.yaml", "date", "day"],
		],
		[
			'entities/events.yaml:1: wanted one of the keys name, aliases, description, kind, date, inferred, got "day"',
			`${organizations}:4: wanted a kind of organization, one of ${OrganizationKind.join(", ")}, got "SHIP"`,
			`${people}:4: wanted one of the keys name, aliases, description, kind, date, inferred, got "describtion"`,
		],
	],
];

test.each(cases)("%s", async (_, changes, problems) => {
	expect(await problemsAfter(changes)).toEqual(problems);
});
