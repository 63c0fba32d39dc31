// Which entity a name means, with the names that are known to deceive.
import { beforeAll, describe, expect, it } from "vitest";
import { ask, load, realSeed, world } from "../graph.ts";

async function idOf(field: string, name: string): Promise<unknown> {
	const { data, errors } = await ask(`query ($name: String) { found: ${field}(name: $name) { id } }`, {
		variables: { name },
	});
	if (errors) return errors[0]?.extensions;
	return (data?.["found"] as { id: string } | null)?.id ?? null;
}

describe("in the invented world", () => {
	beforeAll(() => load(world));

	it.each([
		["person", "person:ben-okafor", "the id itself"],
		["entity", "ben OKAFOR", "case"],
		["entity", "Grafstrom", "diacritics"],
		["entity", "CARLA GRAFSTRÖM", "case and diacritics"],
		["weapon", "морський МЕТЕЛИК", "another script"],
		["weapon", "heron 1", "hyphens"],
	])("%s(name: %j) is found: %s", async (field, name) => {
		const { data } = await ask(`query ($name: String) { found: ${field}(name: $name) { id } }`, {
			variables: { name },
		});
		expect(data?.["found"]).not.toBeNull();
	});

	it("two that share a name are not merged: the error lists both", async () => {
		expect(await idOf("person", "Ana Torres")).toEqual({
			code: "AMBIGUOUS_NAME",
			name: "Ana Torres",
			candidates: [
				{ id: "person:ana-torres", name: "Ana Torres" },
				{ id: "person:ana-torres-painter", name: "Ana Torres" },
			],
		});
	});

	it("an alias that one of two namesakes bears alone is not ambiguous", async () => {
		expect(await idOf("person", "Minister Torres")).toBe("person:ana-torres");
	});

	it("a shared alias is ambiguous among all entities, and not where only one has the type", async () => {
		expect(await idOf("entity", "Main Directorate")).toMatchObject({ code: "AMBIGUOUS_NAME" });
		expect(await idOf("weapon", "Main Directorate")).toBeNull();
	});

	it("an unknown name is null at an entity, and UNKNOWN_NAME in a filter", async () => {
		expect(await idOf("entity", "Nobody at all")).toBeNull();
		const { errors, data } = await ask('{ statements(where: { speaker: "Nobody at all" }) { totalCount } }');
		expect(data).toBeNull();
		expect(errors?.[0]?.extensions).toMatchObject({ code: "UNKNOWN_NAME", name: "Nobody at all" });
		expect(errors?.[0]?.message).toBe('where.speaker: wanted the id, name or alias of an entity, got "Nobody at all"');
	});

	it("an unknown id is null", async () => {
		const { data, errors } = await ask('{ entity(id: "person:nobody") { id } statement(id: "x") { id } }');
		expect(errors).toBeUndefined();
		expect(data).toEqual({ entity: null, statement: null });
	});

	it("an unnamed source has no name to be found by", async () => {
		expect(await idOf("entity", "Naval officers")).toBeNull();
	});

	it("a name of nothing but punctuation is nobody's", async () => {
		expect(await idOf("entity", "…!")).toBeNull();
	});
});

describe("in the real data", () => {
	beforeAll(() => load(realSeed));

	it.each([
		["organization", "GUR", "organization:gur"],
		["organization", "HUR", "organization:gur"],
		["organization", "Defence Intelligence of Ukraine", "organization:gur"],
		["organization", "GRU", "organization:gru"],
		["organization", "SBU", "organization:sbu"],
		["organization", "Security Service of Ukraine", "organization:sbu"],
		["person", "Zelenskyy", "person:volodymyr-zelenskyy"],
		["person", "Zelensky", "person:volodymyr-zelenskyy"],
		["person", "Володимир Зеленський", "person:volodymyr-zelenskyy"],
		["person", "Putin", "person:vladimir-putin"],
		["person", "Kellogg", "person:keith-kellogg"],
		["weapon", "Sparta", "weapon:sparta"],
		["weapon", "Sparta II", "weapon:sparta-ii"],
		["weapon", "Sea Baby", "weapon:sea-baby"],
		["weapon", "F-16", "weapon:f-16"],
	])("%s(name: %j) is %s", async (field, name, id) => {
		expect(await idOf(field, name)).toBe(id);
	});

	it("Ropucha is a class, and the ship of that class is another weapon", async () => {
		const { data } = await ask(
			'{ weapon(name: "Ropucha") { name relations(types: [OF_CLASS], direction: IN) { nodes { source { name } } } } }',
		);
		expect(data).toEqual({
			weapon: { name: "Ropucha class", relations: { nodes: [{ source: { name: "Olenegorskiy Gornyak" } }] } },
		});
	});

	it("the Main Intelligence Directorate may be Ukraine's or Russia's", async () => {
		expect(await idOf("organization", "Main Intelligence Directorate")).toMatchObject({
			code: "AMBIGUOUS_NAME",
			candidates: [{ id: "organization:gru" }, { id: "organization:gur" }],
		});
	});
});
