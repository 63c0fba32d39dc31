// Each way in which a file as a whole can be wrong.
import { expect, test } from "vitest";
import { problemsOf } from "./problems.ts";
import { smallSeed } from "./smallSeed.ts";

test("a file of another name", async () => {
	expect(
		await problemsOf({
			...smallSeed,
			"entities/ships.yaml": "weapon:x: { name: X, kind: SHIP }\n",
			"entities/notes.yml": "",
			"documents/.draft.yaml": "?",
		}),
	).toEqual([
		"entities/notes.yml:1: wanted a name that ends in .yaml, got entities/notes.yml",
		"entities/ships.yaml:1: wanted one of the files entities/people.yaml, entities/organizations.yaml, entities/weapons.yaml, entities/places.yaml, entities/events.yaml, got entities/ships.yaml",
	]);
});

test("a file that holds a list", async () => {
	expect(await problemsOf({ ...smallSeed, "entities/places.yaml": "# none\n- place:x\n" })).toEqual([
		"entities/places.yaml:2: wanted a mapping, got a list of 1",
	]);
});

test("an empty file", async () => {
	expect(await problemsOf({ ...smallSeed, "documents/empty.yaml": "# nothing yet\n" })).toEqual([
		"documents/empty.yaml:1: wanted a mapping, got nothing",
	]);
});

test("YAML that is none", async () => {
	const text = "id: document:broken\n  title: X\nlanguage: [en\n";
	expect(await problemsOf({ ...smallSeed, "documents/broken.yaml": text })).toEqual([
		"documents/broken.yaml:1: wanted YAML, got Implicit keys need to be on a single line",
		"documents/broken.yaml:1: wanted YAML, got Nested mappings are not allowed in compact mappings",
		"documents/broken.yaml:4: wanted YAML, got Flow sequence in block collection must be sufficiently indented and end with a ]",
	]);
});
