// No input of a client can become Cypher: hostile text at every argument of every field, and in every name a client chooses.
import fc from "fast-check";
import {
	type GraphQLField,
	type GraphQLInputType,
	type GraphQLInterfaceType,
	type GraphQLObjectType,
	type GraphQLOutputType,
	getNamedType,
	isCompositeType,
	isEnumType,
	isInputObjectType,
	isInterfaceType,
	isListType,
	isNonNullType,
	isObjectType,
} from "graphql";
import { beforeAll, expect, it } from "vitest";
import { readSchema } from "../../src/api/schema.ts";
import { ask, dataOf, load, world } from "../graph.ts";

// Folding, splitting into words and quoting leave it as it is.
const marker = "zqxmarkerzqx";
const atOnce = 8;
const schema = readSchema();

type Holder = GraphQLObjectType | GraphQLInterfaceType;

beforeAll(() => load(world));

/** A place for text in a request: the argument is the variable `value`, and the place somewhere in it. */
interface Place {
	readonly name: string;
	readonly query: string;
	value(text: string): unknown;
}

const before = ["", "'", '"', "`", "\\", "\\'", "')", "`)", "*/", "//", "$", "}", "\n", "\\u0027", "person:"];
const after = ["", " RETURN 1 //", " DETACH DELETE n", "`]->()", "} CALL { ", " OR 1=1", "$this", "*", "~2", ":x"];
const hostile = fc
	.tuple(fc.constantFrom(...before), fc.constantFrom(...after), fc.string({ unit: "grapheme", maxLength: 12 }))
	.map(([start, end, any]) => `${start}${marker}${end}${any}`.replaceAll("\0", ""));

it("text at every argument of every field stays a value", { timeout: 120_000 }, async () => {
	const ids = await idsOfWorld();
	const places = placesOfSchema(ids);
	const reached = new Set<string>();

	async function attack(place: Place, seed: number): Promise<void> {
		const cursor = await cursorOf(place);
		const property = fc.asyncProperty(hostile, async (text) => {
			const variables = { value: cursor ? forged(cursor, text) : place.value(text) };
			const { extensions, errors } = await ask(place.query, { variables, cypher: true });
			expect(errors?.map((error) => error.extensions["code"]) ?? []).not.toContain("INTERNAL");
			for (const { cypher, parameters } of extensions?.cypher ?? []) {
				expect(cypher.toLowerCase()).not.toContain(marker);
				if (JSON.stringify(parameters).toLowerCase().includes(marker)) reached.add(place.name);
			}
		});
		await fc.assert(property, { numRuns: 1, seed });
	}

	for (let start = 0; start < places.length; start += atOnce) {
		await Promise.all(places.slice(start, start + atOnce).map((place, index) => attack(place, start + index)));
	}
	// A date reaches the database only as one; every other text must reach it, or nothing is proved of its place.
	const missed = places.map(({ name }) => name).filter((name) => !reached.has(name));
	expect(missed.filter((name) => !isDate(name))).toEqual([]);
	expect(places.length).toBeGreaterThan(150);
});

it("names that a client chooses reach no statement", async () => {
	const query = `query ${marker}1($${marker}2: Boolean = true) {
		${marker}3: person(name: "Okafor") { ...${marker}4 ${marker}5: said(first: 2) { ${marker}6: nodes { ${marker}7: summary } } }
		... @include(if: $${marker}2) { ${marker}8: stats { ${marker}9: people } }
	}
	fragment ${marker}4 on Person { ${marker}10: relations(first: 1) { nodes { ${marker}11: type } } }`;
	const { data, extensions, errors } = await ask(query, { cypher: true });
	expect(errors).toBeUndefined();
	expect(JSON.stringify(data)).toContain(`${marker}11`);
	expect(JSON.stringify(extensions?.cypher?.map(({ cypher }) => cypher))).not.toContain(marker);
});

async function idsOfWorld(): Promise<string[]> {
	const lists = ["entities", "statements", "documents", "relations"];
	const query = `{ ${lists.map((list) => `${list}(first: 100) { nodes { id } }`).join(" ")} }`;
	const data = await dataOf<Record<string, { nodes: { id: string }[] }>>(query);
	return Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id));
}

function placesOfSchema(ids: readonly string[]): Place[] {
	return Object.values(schema.getTypeMap()).flatMap((type) => {
		if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) return [];
		return Object.values(type.getFields()).flatMap((field) => [...placesOfField(type, field, ids)]);
	});
}

function* placesOfField(type: Holder, field: GraphQLField<unknown, unknown>, ids: readonly string[]): Generator<Place> {
	const isRoot = type === schema.getQueryType();
	const list = JSON.stringify(idsOf(type.name, ids));
	for (const argument of field.args) {
		const selected = `${field.name}(${argument.name}: $value${othersOf(field, argument.name)}) ${selectionOf(field.type)}`;
		const root = isRoot ? selected : `nodes(ids: ${list}) { ... on ${type.name} { ${selected} } }`;
		const query = `query ($value: ${argument.type}) { ${root} }`;
		const places = [...textIn(argument.type, isRoot ? 2 : 1)];
		// An input object is tried all over at the root and at an interface; of each other field that takes it, at one place.
		const one = ids.length % Math.max(places.length, 1);
		const tried = isRoot || isInterfaceType(type) ? places : places.slice(one, one + 1);
		for (const { path, value } of tried) {
			yield { name: `${type.name}.${field.name}.${argument.name}${path}`, query, value };
		}
	}
}

/** Ids that are of the type, as their prefix says; of an interface, one of each. */
function idsOf(type: string, ids: readonly string[]): string[] {
	const prefix = `${type.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}:`;
	const own = ids.filter((id) => id.startsWith(prefix));
	return (own.length > 0 ? own : ids.filter((id) => /^(?:person|weapon|organization):/.test(id))).slice(0, 20);
}

interface TextIn {
	readonly path: string;
	value(text: string): unknown;
}

/** Where an argument of the type takes text: through lists, and through input objects `levels` deep. */
function* textIn(type: GraphQLInputType, levels: number): Generator<TextIn> {
	if (isNonNullType(type)) return yield* textIn(type.ofType, levels);
	if (isListType(type)) {
		for (const { path, value } of textIn(type.ofType, levels)) yield { path, value: (text) => [value(text)] };
	} else if (isInputObjectType(type)) {
		if (levels === 0) return;
		const fields = Object.values(type.getFields());
		for (const field of fields) {
			const others = fields.filter((other) => other !== field && isNonNullType(other.type));
			const benign = Object.fromEntries(others.map((other) => [other.name, harmless(other.type)]));
			for (const { path, value } of textIn(field.type, levels - 1)) {
				yield { path: `.${field.name}${path}`, value: (text) => ({ ...benign, [field.name]: value(text) }) };
			}
		}
	} else if (!isEnumType(type) && !["Int", "Float", "Boolean"].includes(type.name)) {
		// `node` looks for no id of a kind that does not exist.
		yield { path: `: ${type.name}`, value: (text) => (type.name === "ID" ? `person:${text}` : text) };
	}
}

function harmless(type: GraphQLInputType): unknown {
	const named = getNamedType(type);
	const one = isEnumType(named) ? named.getValues()[0]?.name : named.name === "Int" ? 1 : "moth";
	return isListType(isNonNullType(type) ? type.ofType : type) ? [one] : one;
}

function othersOf(field: GraphQLField<unknown, unknown>, given: string): string {
	const required = field.args.filter(({ name, type }) => name !== given && isNonNullType(type));
	return required.map(({ name, type }) => `, ${name}: ${JSON.stringify(harmless(type))}`).join("");
}

function selectionOf(type: GraphQLOutputType): string {
	const named = getNamedType(type);
	if (!isCompositeType(named)) return "";
	return named.name.endsWith("Connection") ? "{ edges { cursor } }" : "{ __typename }";
}

/** The keys of a real cursor of this list; null: the argument is none. */
async function cursorOf({ name, query }: Place): Promise<unknown[] | null> {
	if (!name.includes(".after:")) return null;
	const ofFirst = query.replace(/after: \$value,? ?/, "first: 1, ").replace(/\(\$value[^)]*\)/, "");
	// An event says nothing in the world: the lists of all entities have the same order.
	const ofAny = ofFirst.replace(/nodes\(.*?\) \{ \.\.\. on (?!Document)\w+/, "entities(first: 9) { nodes");
	const answer = JSON.stringify((await ask(ofAny)).data);
	const cursor = /"cursor":"([^"]+)"/.exec(answer)?.[1];
	if (!cursor) throw new Error(`${name}: wanted a list of the world that is not empty, got ${answer}`);
	return JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
}

/** A cursor with its order and numbers, and the text in place of its other keys. */
function forged([order, ...keys]: readonly unknown[], text: string): string {
	const others = keys.map((key) => (typeof key === "string" ? text : key));
	return Buffer.from(JSON.stringify([order, ...others])).toString("base64url");
}

function isDate(place: string): boolean {
	return /: (?:Date|PartialDate|DateTime)$/.test(place);
}
