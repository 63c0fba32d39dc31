// Which fields are asked for of an object, for each type that it may turn out to have.
import {
	type FieldNode,
	type FragmentDefinitionNode,
	type FragmentSpreadNode,
	type GraphQLCompositeType,
	GraphQLIncludeDirective,
	type GraphQLObjectType,
	GraphQLSkipDirective,
	getDirectiveValues,
	type InlineFragmentNode,
	isAbstractType,
	type SelectionNode,
	type SelectionSetNode,
} from "graphql";
import type { Compilation } from "./compilation.ts";

/** A field to answer: its key, the places where it is asked for (their selections are merged), and the types it is asked of. */
export interface Selected {
	readonly key: string;
	readonly nodes: readonly FieldNode[];
	readonly types: readonly string[];
}

/** The object types that a value of a type can have. */
export function objectTypes({ schema }: Compilation, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
	return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

type Parents = readonly { readonly selectionSet?: SelectionSetNode | undefined }[];
type Fields = Map<string, FieldNode[]>;

/** The fields asked for, in the order of the document; what is asked of several types alike is one entry. */
export function collect(
	compilation: Compilation,
	types: readonly GraphQLObjectType[],
	parents: Parents,
): readonly Selected[] {
	const selected = new Map<string, { key: string; nodes: FieldNode[]; types: string[] }>();
	const numbers = new Map<FieldNode, number>();
	const numberOf = (node: FieldNode): number => {
		if (!numbers.has(node)) numbers.set(node, numbers.size);
		return numbers.get(node) ?? 0;
	};
	for (const type of types) {
		for (const [key, nodes] of fieldsOf(compilation, type, parents)) {
			const signature = `${key}:${nodes.map(numberOf).join()}`;
			const known = selected.get(signature);
			if (known) known.types.push(type.name);
			else selected.set(signature, { key, nodes, types: [type.name] });
		}
	}
	return [...selected.values()];
}

/** The response keys of one type, in the order of the document. */
export function keysOf(compilation: Compilation, type: GraphQLObjectType, parents: Parents): readonly string[] {
	return [...fieldsOf(compilation, type, parents).keys()];
}

function fieldsOf(compilation: Compilation, type: GraphQLObjectType, parents: Parents): Fields {
	const fields: Fields = new Map();
	for (const { selectionSet } of parents) {
		collectInto(compilation, type, selectionSet?.selections ?? [], fields, new Set());
	}
	return fields;
}

function collectInto(
	compilation: Compilation,
	type: GraphQLObjectType,
	selections: readonly SelectionNode[],
	fields: Fields,
	visited: Set<string>,
): void {
	for (const selection of selections.filter((each) => isIncluded(compilation, each))) {
		if (selection.kind === "Field") {
			const key = selection.alias?.value ?? selection.name.value;
			fields.set(key, [...(fields.get(key) ?? []), selection]);
			continue;
		}
		const fragment = fragmentOf(compilation, selection, visited);
		if (fragment && applies(compilation, fragment.typeCondition?.name.value, type)) {
			collectInto(compilation, type, fragment.selectionSet.selections, fields, visited);
		}
	}
}

/** The fragment that a selection means; null when it was already collected here. */
function fragmentOf(
	{ fragments }: Compilation,
	selection: InlineFragmentNode | FragmentSpreadNode,
	visited: Set<string>,
): InlineFragmentNode | FragmentDefinitionNode | null {
	if (selection.kind === "InlineFragment") return selection;
	const { value } = selection.name;
	if (visited.has(value)) return null;
	visited.add(value);
	return fragments[value] ?? null;
}

function isIncluded({ variables }: Compilation, selection: SelectionNode): boolean {
	const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
	const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
	return skip?.["if"] !== true && include?.["if"] !== false;
}

function applies({ schema }: Compilation, condition: string | undefined, type: GraphQLObjectType): boolean {
	if (condition === undefined || condition === type.name) return true;
	const conditional = schema.getType(condition);
	return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
