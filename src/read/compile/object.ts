// An object of the answer: a list of slots in Cypher, put under their keys when it comes back.
import type { GraphQLObjectType } from "graphql";
import { objectMaker } from "../answer.ts";
import { prefixOf, typenameOf } from "../typename.ts";
import { collect, keysOf, objectTypes, type Selected } from "./collect.ts";
import { type Compilation, type Decode, freshVariable, type ProjectObject, type Scope } from "./compilation.ts";
import { projectField } from "./field.ts";

export const projectObject: ProjectObject = (compilation, scope, type, parents, among) => {
	const types = objectTypes(compilation, type).filter(({ name }) => among?.includes(name) ?? true);
	const slots: string[] = types.length === 1 ? [] : [`${scope["this"]}.id`];
	const fields: SlotField[] = [];
	const bindings: string[] = [];
	for (const selected of collect(compilation, types, parents)) {
		if (selected.nodes[0]?.name.value === "__typename") {
			fields.push({ ...selected, slot: -1, decode: (value) => value });
			continue;
		}
		const owner = types.find(({ name }) => name === selected.types[0]) as GraphQLObjectType;
		const projection = projectField(compilation, scope, owner, selected);
		const cypher = guard(projection.cypher, scope, selected, types);
		// The id that tells the type is there already.
		const known = slots.indexOf(cypher);
		fields.push({ ...selected, slot: known < 0 ? slots.length : known, decode: projection.decode });
		if (known >= 0) continue;
		bindings.push(...(projection.bindings ?? []));
		slots.push(projection.aggregates ? bind(compilation, cypher, bindings) : cypher);
	}
	const decoders = new Map(
		types.map((each) => [each.name, decoderOf(each.name, keysOf(compilation, each, parents), fields)]),
	);
	const only = types.length === 1 ? decoders.get(types[0]?.name ?? "") : undefined;
	return {
		cypher: `[${slots.join(", ")}]`,
		bindings,
		decode: only ?? ((value) => (value === null ? null : byType(decoders, value as unknown[]))),
	};
};

/** A variable for it, and the clause that binds that. */
function bind(compilation: Compilation, cypher: string, bindings: string[]): string {
	const variable = freshVariable(compilation, "slot");
	bindings.push(`WITH *, ${cypher} AS ${variable}`);
	return variable;
}

interface SlotField extends Selected {
	readonly slot: number;
	readonly decode: Decode;
}

/** A traversal that only some of the types have is not walked for the others. */
function guard(cypher: string, scope: Scope, selected: Selected, types: readonly GraphQLObjectType[]): string {
	if (selected.types.length === types.length || !cypher.includes("{")) return cypher;
	const tests = selected.types.map((type) => `${scope["this"]}.id STARTS WITH '${prefixOf(type)}'`);
	return `CASE WHEN ${tests.join(" OR ")} THEN ${cypher} END`;
}

/** @param keys In the order in which the document asks for them of this type, which is the order of the answer */
function decoderOf(type: string, keys: readonly string[], fields: readonly SlotField[]): Decode {
	const own = fields
		.filter(({ types }) => types.includes(type))
		.sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
	const newObject = objectMaker(type, keys);
	return (value) => {
		if (value === null) return null;
		const slots = value as unknown[];
		const object = newObject();
		for (const { key, slot, decode } of own) object[key] = slot < 0 ? type : decode(slots[slot]);
		return object;
	};
}

function byType(decoders: ReadonlyMap<string, Decode>, slots: unknown[]): unknown {
	const decode = decoders.get(typenameOf(String(slots[0])) ?? "");
	if (!decode) throw new Error(`No type of this field has ids such as ${JSON.stringify(slots[0])}`);
	return decode(slots);
}
