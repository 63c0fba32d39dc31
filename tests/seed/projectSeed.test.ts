// The project's own seed and what is generated beside it.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { examineSeed } from "../../src/seed/check/check.ts";
import { jsonSchemas } from "../../src/seed/format/jsonSchema.ts";
import { seed } from "../../src/seed/seed.ts";
import { emptyDatabase } from "./database.ts";

const database = emptyDatabase();
const folder = fileURLToPath(new URL("../../seed", import.meta.url));

test("the seed has no problem", async () => {
	const { seed: read, problems } = await examineSeed(folder);
	expect(problems).toEqual([]);
	expect(read.entities.length).toBeGreaterThan(0);
	expect(read.documents.length).toBeGreaterThan(0);
});

test("the seed can be loaded, and is loaded once", async () => {
	const { total } = await seed(database(), folder);
	expect(total).toMatchObject({ changed: 0, removed: 0 });
	expect((await seed(database(), folder)).total).toEqual({ added: 0, changed: 0, removed: 0 });
});

test("the JSON Schemas for editors are those of the format: else run `npm run seed:schema`", () => {
	const schemas = jsonSchemas();
	expect(readdirSync(`${folder}/schema`).sort()).toEqual(Object.keys(schemas).sort());
	for (const [name, text] of Object.entries(schemas)) {
		expect(readFileSync(`${folder}/schema/${name}`, "utf8")).toBe(text);
	}
});
