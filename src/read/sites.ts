// Where an operation has arguments: their values in a request, and the part of them that the Cypher's shape depends on.
import {
	type FieldNode,
	type FragmentDefinitionNode,
	type GraphQLField,
	type GraphQLSchema,
	getArgumentValues,
	type OperationDefinitionNode,
	TypeInfo,
	visit,
	visitWithTypeInfo,
} from "graphql";
import { walkShape } from "./walk.ts";

/** The values of the arguments of one field in one request, defaults filled in. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** A field of an operation that has arguments. */
export interface Site {
	readonly definition: GraphQLField<unknown, unknown>;
	readonly node: FieldNode;
}

/** The sites of an operation, and the variables that @skip and @include depend on. */
export interface Sites {
	readonly list: readonly Site[];
	readonly indexOf: ReadonlyMap<FieldNode, number>;
	readonly conditions: readonly string[];
}

/** Fragment definitions by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Finds the sites of an operation, those in the fragments that it uses included. */
export function findSites(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): Sites {
	const list: Site[] = [];
	const indexOf = new Map<FieldNode, number>();
	const conditions = new Set<string>();
	const pending: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
	const seen = new Set<string>();
	for (let definition = pending.pop(); definition; definition = pending.pop()) {
		const typeInfo = new TypeInfo(schema);
		visit(
			definition,
			visitWithTypeInfo(typeInfo, {
				Field(node) {
					const field = typeInfo.getFieldDef();
					if (!field?.args.length || indexOf.has(node)) return;
					indexOf.set(node, list.length);
					list.push({ definition: field, node });
				},
				FragmentSpread(node) {
					const fragment = fragments[node.name.value];
					if (!fragment || seen.has(node.name.value)) return;
					seen.add(node.name.value);
					pending.push(fragment);
				},
				Directive(node) {
					for (const { value } of node.arguments ?? []) {
						if (value.kind === "Variable") conditions.add(value.name.value);
					}
				},
			}),
		);
	}
	return { list, indexOf, conditions: [...conditions].sort() };
}

/** The values of all arguments in one request, a site each; an argument given as null has its default. */
export function valuesOf(sites: Sites, variables: Readonly<Record<string, unknown>>): ArgumentValues[] {
	return sites.list.map(({ definition, node }) => {
		const values = getArgumentValues(definition, node, variables);
		for (const { name, defaultValue } of definition.args) {
			if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue;
		}
		return values;
	});
}

/** All that the text of the Cypher depends on besides the document: equal shapes have equal Cypher. */
export function shapeOf(
	sites: Sites,
	values: readonly ArgumentValues[],
	variables: Readonly<Record<string, unknown>>,
): string {
	const conditions = sites.conditions.map((name) => (variables[name] === true ? "1" : "0")).join("");
	const parts = values.map((value) => {
		const { where, orderBy, after } = value;
		const page = after === undefined || after === null ? "" : "+";
		return `${orderBy ?? ""}${page}${walkShape(value)}${where ? filterShape(where) : ""}`;
	});
	return `${conditions}|${parts.join("|")}`;
}

function filterShape(filter: unknown): string {
	if (Array.isArray(filter)) return `[${filter.map(filterShape).join(",")}]`;
	const entries = Object.entries(filter as object).filter(([, value]) => value !== null && value !== undefined);
	const shapes = entries.map(([key, value]) =>
		key === "and" || key === "or" || key === "not" ? key + filterShape(value) : key,
	);
	return `{${shapes.sort().join(",")}}`;
}
