// Which fields are asked for of an object, for each type that it may turn out to have.
import {
	type FieldNode,
	type GraphQLCompositeType,
	type GraphQLObjectType,
	GraphQLIncludeDirective,
	GraphQLSkipDirective,
	getDirectiveValues,
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

/** The fields asked for, in the order of the document; what is asked of several types alike is one entry. */
export function collect(
	compilation: Compilation,
	types: readonly GraphQLObjectType[],
	parents: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): Selected[] {
	const selected = new Map<string, { key: string; nodes: FieldNode[]; types: string[] }>();
	const numbers = new Map<FieldNode, number>();
	for (const type of types) {
		const fields = new Map<string, FieldNode[]>();
		for (const parent of parents) {
			collectInto(compilation, type, parent.selectionSet?.selections ?? [], fields, new Set());
		}
		for (const [key, nodes] of fields) {
			for (const node of nodes) if (!numbers.has(node)) numbers.set(node, numbers.size);
			const signature = `${key}:${nodes.map((node) => numbers.get(node)).join()}`;
			const known = selected.get(signature);
			if (known) known.types.push(type.name);
			else selected.set(signature, { key, nodes, types: [type.name] });
		}
	}
	return [...selected.values()];
}

function collectInto(
	compilation: Compilation,
	type: GraphQLObjectType,
	selections: readonly SelectionNode[],
	fields: Map<string, FieldNode[]>,
	visited: Set<string>,
): void {
	for (const selection of selections) {
		if (!isIncluded(compilation, selection)) continue;
		if (selection.kind === "Field") {
			const key = selection.alias?.value ?? selection.name.value;
			fields.set(key, [...(fields.get(key) ?? []), selection]);
			continue;
		}
		const fragment =
			selection.kind === "InlineFragment" ? selection : compilation.fragments[selection.name.value];
		if (!fragment) continue;
		if (selection.kind === "FragmentSpread") {
			if (visited.has(selection.name.value)) continue;
			visited.add(selection.name.value);
		}
		if (!applies(compilation, fragment.typeCondition?.name.value, type)) continue;
		collectInto(compilation, type, fragment.selectionSet.selections, fields, visited);
	}
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
