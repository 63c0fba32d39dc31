// What an operation may cost: how many objects its answer can hold, by the page sizes asked for and not only by nesting.
import {
	type FieldNode,
	type GraphQLCompositeType,
	type GraphQLField,
	type GraphQLSchema,
	getNamedType,
	getNullableType,
	isCompositeType,
	isListType,
	isObjectType,
	type OperationDefinitionNode,
	type SelectionNode,
	type SelectionSetNode,
} from "graphql";
import { KnownError } from "../errors.ts";
import type { ArgumentValues, Fragments, Sites } from "./sites.ts";

/** An operation with the values of its arguments in one request. */
export interface Request {
	readonly operation: OperationDefinitionNode;
	readonly fragments: Fragments;
	readonly sites: Sites;
	readonly values: readonly ArgumentValues[];
}

// A list that is not paged is short: the longest of the data that this was made with has 9.
const shortList = 5;

/**
 * The objects that an answer can hold.
 * @throws KnownError LIMIT_EXCEEDED
 */
export function checkCost(schema: GraphQLSchema, request: Request, maximumCost: number): number {
	const cost = knownCost(schema, request);
	if (cost <= maximumCost) return cost;
	throw new KnownError(
		"LIMIT_EXCEEDED",
		`wanted a query whose answer can hold at most ${maximumCost} objects, got one with up to ${cost}: ask for smaller pages or fewer levels`,
		{ details: { limit: "cost", most: maximumCost, got: cost } },
	);
}

// For as long as the parsed operation lives, as its plans do.
const knownCosts = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const mostSizes = 100;

/** Of one operation, the cost depends on the sizes of its pages only. */
function knownCost(schema: GraphQLSchema, request: Request): number {
	const costs = knownCosts.get(request.operation) ?? new Map<string, number>();
	knownCosts.set(request.operation, costs);
	const sizes = request.values.map(({ first, ids }) => `${first ?? ""}/${Array.isArray(ids) ? ids.length : ""}`).join();
	const cost = costs.get(sizes) ?? costOf(schema, request);
	if (costs.size < mostSizes) costs.set(sizes, cost);
	return cost;
}

function costOf(schema: GraphQLSchema, { operation, fragments, sites, values }: Request): number {
	// A fragment may be spread in many places, and spread others: it is weighed once for each page size around it.
	const weighed = new Map<string, number>();

	function ofSelections({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: number): number {
		return selections.reduce((sum, selection) => sum + ofSelection(selection, type, page), 0);
	}

	function ofSelection(selection: SelectionNode, type: GraphQLCompositeType, page: number): number {
		if (selection.kind === "Field") return ofField(selection, type, page);
		if (selection.kind === "InlineFragment") {
			return ofSelections(selection.selectionSet, conditionOf(selection.typeCondition?.name.value, type), page);
		}
		const name = selection.name.value;
		const fragment = fragments[name];
		const known = weighed.get(`${name} ${page}`);
		if (known !== undefined || !fragment) return known ?? 0;
		const cost = ofSelections(fragment.selectionSet, conditionOf(fragment.typeCondition.name.value, type), page);
		weighed.set(`${name} ${page}`, cost);
		return cost;
	}

	function ofField(node: FieldNode, parent: GraphQLCompositeType, page: number): number {
		const field = "getFields" in parent ? parent.getFields()[node.name.value] : undefined;
		const type = field && getNamedType(field.type);
		if (!field || !isCompositeType(type) || !node.selectionSet) return 0;
		const given = values[sites.indexOf.get(node) ?? -1] ?? {};
		if (isConnection(type)) return 1 + ofSelections(node.selectionSet, type, Number(given["first"] ?? shortList));
		return (
			lengthOf(field, given, isConnection(parent) ? page : null) * (1 + ofSelections(node.selectionSet, type, page))
		);
	}

	function conditionOf(name: string | undefined, type: GraphQLCompositeType): GraphQLCompositeType {
		const condition = name === undefined ? type : schema.getType(name);
		return isCompositeType(condition) ? condition : type;
	}

	const query = schema.getQueryType();
	return query ? ofSelections(operation.selectionSet, query, 1) : 0;
}

function isConnection(type: GraphQLCompositeType): boolean {
	return isObjectType(type) && type.name.endsWith("Connection");
}

function lengthOf(field: GraphQLField<unknown, unknown>, given: ArgumentValues, page: number | null): number {
	if (!isListType(getNullableType(field.type))) return 1;
	if (page !== null) return page;
	if (Array.isArray(given["ids"])) return given["ids"].length;
	return field.args.some(({ name }) => name === "first") ? Number(given["first"]) : shortList;
}
