// An object of the answer: a list of slots in Cypher, put under their keys when it comes back.
import type { GraphQLObjectType } from "graphql";
import { objectMaker } from "../answer.ts";
import { prefixOf, typenameOf } from "../typename.ts";
import { collect, keysOf, objectTypes, type Selected } from "./collect.ts";
import {
	asIs,
	type Compilation,
	type Decode,
	type DecodeAt,
	freshVariable,
	type ProjectObject,
	type Scope,
} from "./compilation.ts";
import { projectField } from "./field.ts";

export const projectObject: ProjectObject = (compilation, scope, type, parents, among) => {
	const types = objectTypes(compilation, type).filter(({ name }) => among?.includes(name) ?? true);
	const list: SlotList = { slots: types.length === 1 ? [] : [`${scope["this"]}.id`], bindings: [] };
	const fields = collect(compilation, types, parents).map((selected) => ({
		...selected,
		read: selected.nodes[0]?.name.value === "__typename" ? null : slotsOf(compilation, scope, types, selected, list),
	}));
	const decoders = new Map(
		types.map((each) => [each.name, decoderOf(each.name, keysOf(compilation, each, parents), fields)]),
	);
	const only = types.length === 1 ? decoders.get(types[0]?.name ?? "") : undefined;
	const decodeAt: DecodeAt = only ?? ((values, from) => byType(decoders, values, from));
	return {
		...list,
		cypher: `[${list.slots.join(", ")}]`,
		decodeAt,
		decode: (value) => (value === null ? null : decodeAt(value as unknown[], 0)),
	};
};

/** The list that an object becomes, as far as it is written. */
interface SlotList {
	readonly slots: string[];
	readonly bindings: string[];
}

/** Adds the slots of one field; what reads it out of the list. */
function slotsOf(
	compilation: Compilation,
	scope: Scope,
	types: readonly GraphQLObjectType[],
	selected: Selected,
	{ slots, bindings }: SlotList,
): DecodeAt {
	const owner = types.find(({ name }) => name === selected.types[0]) as GraphQLObjectType;
	const { inline, ...projection } = projectField(compilation, scope, owner, selected);
	const isOfAll = selected.types.length === types.length;
	if (inline && isOfAll) {
		const slot = slots.length;
		slots.push(...inline.slots);
		bindings.push(...inline.bindings);
		return (values, from) => inline.decodeAt(values, from + slot);
	}
	const cypher = isOfAll ? projection.cypher : guard(projection.cypher, scope, selected);
	// The id that tells the type is there already.
	const known = slots.indexOf(cypher);
	if (known >= 0) return inSlot(known, projection.decode);
	bindings.push(...(projection.bindings ?? []));
	slots.push(projection.aggregates ? bind(compilation, cypher, bindings) : cypher);
	return inSlot(slots.length - 1, projection.decode);
}

/** A variable for it, and the clause that binds that. */
function bind(compilation: Compilation, cypher: string, bindings: string[]): string {
	const variable = freshVariable(compilation, "slot");
	bindings.push(`WITH *, ${cypher} AS ${variable}`);
	return variable;
}

interface SlotField extends Selected {
	/** Null for the name of the type. */
	readonly read: DecodeAt | null;
}

function inSlot(slot: number, decode: Decode): DecodeAt {
	return decode === asIs ? (values, from) => values[from + slot] : (values, from) => decode(values[from + slot]);
}

/** A traversal that only some of the types have is not walked for the others. */
function guard(cypher: string, scope: Scope, selected: Selected): string {
	if (!cypher.includes("{")) return cypher;
	const tests = selected.types.map((type) => `${scope["this"]}.id STARTS WITH '${prefixOf(type)}'`);
	return `CASE WHEN ${tests.join(" OR ")} THEN ${cypher} END`;
}

/** @param keys In the order in which the document asks for them of this type, which is the order of the answer */
function decoderOf(type: string, keys: readonly string[], fields: readonly SlotField[]): DecodeAt {
	const own = fields
		.filter(({ types }) => types.includes(type))
		.sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
	const newObject = objectMaker(type, keys);
	return (values, from) => {
		const object = newObject();
		for (const { key, read } of own) object[key] = read === null ? type : read(values, from);
		return object;
	};
}

function byType(decoders: ReadonlyMap<string, DecodeAt>, values: readonly unknown[], from: number): unknown {
	const decodeAt = decoders.get(typenameOf(String(values[from])) ?? "");
	if (!decodeAt) throw new Error(`No type of this field has ids such as ${JSON.stringify(values[from])}`);
	return decodeAt(values, from);
}
