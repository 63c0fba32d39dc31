// One root field becomes one statement.
import {
	type GraphQLCompositeType,
	type GraphQLField,
	type GraphQLObjectType,
	getNamedType,
	getNullableType,
	isListType,
} from "graphql";
import { readCypher } from "../../cypher.ts";
import type { AnswerObject } from "../answer.ts";
import type { Fragment } from "../fragment.ts";
import type { ParameterSource } from "../parameters.ts";
import type { Selected } from "./collect.ts";
import { type Compilation, type DecodeAt, type Projection, parameterFor, returning } from "./compilation.ts";
import { completeness, type IsComplete } from "./complete.ts";
import { projectField } from "./field.ts";
import { nest, ordered, rowScope } from "./rows.ts";

/** A statement that answers one root field: its one row holds the answer in its one column. */
export interface RootPlan {
	readonly cypher: string;
	readonly parameters: ReadonlyMap<string, ParameterSource>;
	/** Whether it has a second column: which of `$namedIds` are ids. */
	readonly tellsKnown: boolean;
	/** @param row The row, or undefined when there was none; `values` of the request where the order of ids matters. */
	readonly decode: (row: unknown, ids: unknown) => unknown;
	/** Whether what was decoded can go to the client as it is. */
	readonly isComplete: IsComplete;
	/** Site of the field, for the ids of `node` and `nodes`; null when it has no arguments. */
	readonly site: number | null;
}

const known = readCypher("names/known")
	.replace(/^\/\/.*\n/gm, "")
	.trim();

/** Compiles a field of `Query`. */
export function compileRoot(compilation: Compilation, query: GraphQLObjectType, selected: Selected): RootPlan {
	const node = selected.nodes[0];
	const definition = node && query.getFields()[node.name.value];
	if (!node || !definition) throw new Error(`Query has no field ${node?.name.value}`);
	const site = compilation.sites.indexOf.get(node) ?? null;
	const statement = compileStatement(compilation, query, selected, definition, site);
	const isComplete = completeness(compilation, definition.type, selected.nodes);
	const { parameters } = compilation;
	const tellsKnown = [...parameters.values()].some(({ kind }) => kind === "Name");
	const cypher = tellsKnown ? `${statement.cypher}, COLLECT {\n${known}\n} AS known` : statement.cypher;
	return { ...statement, cypher, isComplete, parameters, tellsKnown, site };
}

function compileStatement(
	compilation: Compilation,
	query: GraphQLObjectType,
	selected: Selected,
	definition: GraphQLField<unknown, unknown>,
	site: number | null,
): Pick<RootPlan, "cypher" | "decode"> {
	const type = getNamedType(definition.type) as GraphQLCompositeType;
	if (type.name === "Node") {
		const isList = isListType(getNullableType(definition.type));
		return byIds(compilation, type, selected, site ?? 0, isList);
	}
	const fragment = compilation.library.get(`fields/Query/${definition.name}`);
	const isSingle = fragment && !isListType(getNullableType(definition.type)) && !type.name.endsWith("Connection");
	if (isSingle) return single(compilation, fragment, type, selected, site);
	const { cypher, decode } = projectField(compilation, {}, query, selected);
	return { cypher: `RETURN ${cypher} AS answer`, decode };
}

/** A single object needs no list around it: no row is null. */
function single(
	compilation: Compilation,
	fragment: Fragment,
	type: GraphQLCompositeType,
	{ nodes }: Selected,
	site: number | null,
): Projection {
	const rows = nest(compilation, fragment, {}, site);
	const object = compilation.projectObject(compilation, rowScope(rows, {}), type, nodes, fragment.node?.types);
	return {
		cypher: `${returning(ordered(rows, null), object)} AS answer`,
		decode: (value) => (value === undefined ? null : object.decode(value)),
	};
}

/** Things of any kind by id: a list for each of the four sorts of thing, put into the order of the ids. */
function byIds(
	compilation: Compilation,
	type: GraphQLCompositeType,
	{ nodes }: Selected,
	site: number,
	isList: boolean,
): { cypher: string; decode: (row: unknown, ids: unknown) => unknown } {
	const sorts = ["Entity", "Statement", "Document", "Relation"].map((sort) => {
		const fragment = compilation.library.get(`fields/Node/${sort}`) as Fragment;
		const types = fragment.node?.types ?? [];
		const ids = parameterFor(compilation, "ids", { kind: "Ids", site, path: [isList ? "ids" : "id"], types });
		const rows = nest(compilation, fragment, {}, site, () => ids);
		const scope = rowScope(rows, {});
		const { slots, bindings, decodeAt } = compilation.projectObject(compilation, scope, type, nodes, types);
		const row = { cypher: `[${[`${scope["this"]}.id`, ...slots].join(", ")}]`, bindings };
		return { cypher: `COLLECT {\n${returning(rows.page, row)}\n}`, decodeAt };
	});
	return {
		cypher: `RETURN [${sorts.map(({ cypher }) => cypher).join(", ")}] AS answer`,
		decode: (row, ids) => {
			const found = foundById(
				row as unknown[][][],
				sorts.map(({ decodeAt }) => decodeAt),
			);
			return isList ? (ids as string[]).map((id) => found.get(id) ?? null) : (found.get(String(ids)) ?? null);
		},
	};
}

function foundById(sorts: readonly unknown[][][], decoders: readonly DecodeAt[]): Map<unknown, AnswerObject> {
	return new Map(
		sorts.flatMap((rows, sort) => rows.map((row) => [row[0], decoders[sort]?.(row, 1) as AnswerObject] as const)),
	);
}
