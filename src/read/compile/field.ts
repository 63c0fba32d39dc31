// A field of an object: a property, a value fragment, a bound variable, or rows of its own.
import {
	type GraphQLCompositeType,
	type GraphQLObjectType,
	getNamedType,
	getNullableType,
	isCompositeType,
	isListType,
	isNonNullType,
} from "graphql";
import type { Fragment } from "../fragment.ts";
import type { Selected } from "./collect.ts";
import {
	asIs,
	type Compilation,
	freshVariable,
	type Projection,
	parameterFor,
	returning,
	type Scope,
} from "./compilation.ts";
import { projectConnection } from "./connection.ts";
import { rename } from "./rename.ts";
import { nest, ordered, rowScope } from "./rows.ts";

/** Projects one field of the object in `scope.this`, which is of type `owner`. */
export function projectField(
	compilation: Compilation,
	scope: Scope,
	owner: GraphQLObjectType,
	{ nodes }: Selected,
): Projection {
	const node = nodes[0];
	const definition = node && owner.getFields()[node.name.value];
	if (!node || !definition) throw new Error(`${owner.name} has no field ${node?.name.value}`);
	const type = getNamedType(definition.type);
	const fragment = fragmentFor(compilation, owner, definition.name);

	if (!isCompositeType(type)) {
		const value = fragment ? valueExpression(compilation, fragment, scope) : `${scope["this"]}.${definition.name}`;
		return { cypher: value, decode: asIs };
	}
	const bound = scope[definition.name];
	if (bound !== undefined) {
		return projectBound(compilation, { this: bound, parent: scope["this"] ?? "" }, type, {
			nodes,
			nullable: !isNonNullType(definition.type),
		});
	}
	if (!fragment) throw new Error(`cypher/fields has no fragment for ${owner.name}.${definition.name}`);
	const site = compilation.sites.indexOf.get(node) ?? null;
	if (type.name.endsWith("Connection")) {
		return projectConnection(compilation, scope, fragment, site, type as GraphQLObjectType, nodes);
	}
	const isList = isListType(getNullableType(definition.type));
	return projectRows(compilation, scope, fragment, site, { type, nodes, isList });
}

/** The fragment that answers a field, for the type itself or an interface of it. */
function fragmentFor({ library }: Compilation, owner: GraphQLObjectType, field: string): Fragment | undefined {
	const names = [owner.name, ...owner.getInterfaces().map(({ name }) => name)];
	return names.map((name) => library.get(`fields/${name}/${field}`)).find((fragment) => fragment !== undefined);
}

/** A list of objects, or one object. */
function projectRows(
	compilation: Compilation,
	scope: Scope,
	fragment: Fragment,
	site: number | null,
	{ type, nodes, isList }: { type: GraphQLCompositeType; nodes: Selected["nodes"]; isList: boolean },
): Projection {
	const rows = nest(compilation, fragment, scope, site);
	const object = compilation.projectObject(compilation, rowScope(rows, scope), type, nodes, fragment.node?.types);
	const { decode } = object;
	const query = `COLLECT {\n${returning(ordered(rows, isList ? null : "1"), object)}\n}`;
	const aggregates = rows.aggregates || object.bindings.length > 0;
	if (!isList) {
		return { cypher: `head(${query})`, decode: (value) => (value === null ? null : decode(value)), aggregates };
	}
	return { cypher: query, decode: (value) => (value as unknown[]).map(decode), aggregates };
}

function projectBound(
	compilation: Compilation,
	scope: Scope,
	type: GraphQLCompositeType,
	{ nodes, nullable }: { nodes: Selected["nodes"]; nullable: boolean },
): Projection {
	const object = compilation.projectObject(compilation, scope, type, nodes);
	if (!nullable) return { ...object, inline: object };
	return { ...object, cypher: `CASE WHEN ${scope["this"]} IS NOT NULL THEN ${object.cypher} END` };
}

function valueExpression(compilation: Compilation, fragment: Fragment, scope: Scope): string {
	const local = new Map<string, string>();
	const variable = (name: string): string => {
		const outer = name === "this" || fragment.uses.includes(name) ? scope[name] : undefined;
		if (outer !== undefined) return outer;
		if (!local.has(name)) local.set(name, freshVariable(compilation, name));
		return local.get(name) ?? name;
	};
	return rename(fragment.body, variable, (name) =>
		parameterFor(compilation, name, { kind: "Value", site: -1, path: [name] }),
	);
}
