// Whether an answer can go to the client as it is: what graphql-js' own completion of it would leave unchanged.
import {
	type FieldNode,
	type GraphQLCompositeType,
	type GraphQLLeafType,
	type GraphQLObjectType,
	type GraphQLOutputType,
	isEnumType,
	isLeafType,
	isListType,
	isNonNullType,
} from "graphql";
import { type AnswerObject, typename } from "../answer.ts";
import { collect, objectTypes } from "./collect.ts";
import type { Compilation } from "./compilation.ts";

/** True when no value has to be coerced, and none is null where none may be. */
export type IsComplete = (value: unknown) => boolean;

/**
 * Makes the test for a field's answer. It never completes anything itself: what fails it is left to graphql-js, which
 * knows the rules of coercion and of nulls, and the errors that belong to them.
 */
export function completeness(
	compilation: Compilation,
	type: GraphQLOutputType,
	nodes: readonly FieldNode[],
): IsComplete {
	if (isNonNullType(type)) {
		const inner = completeness(compilation, type.ofType, nodes);
		return (value) => value !== null && inner(value);
	}
	if (isListType(type)) {
		const item = completeness(compilation, type.ofType, nodes);
		return (value) => value === null || (Array.isArray(value) && value.every(item));
	}
	return isLeafType(type) ? leaf(type) : object(compilation, type, nodes);
}

function object(compilation: Compilation, type: GraphQLCompositeType, nodes: readonly FieldNode[]): IsComplete {
	const tests = new Map(objectTypes(compilation, type).map((each) => [each.name, ofFields(compilation, each, nodes)]));
	const only = tests.size === 1 ? tests.get(type.name) : undefined;
	if (only) return (value) => value === null || only(value as AnswerObject);
	return (value) => {
		if (value === null) return true;
		const test = tests.get((value as AnswerObject)[typename] as string);
		return test?.(value as AnswerObject) === true;
	};
}

function ofFields(
	compilation: Compilation,
	type: GraphQLObjectType,
	parents: readonly FieldNode[],
): (value: AnswerObject) => boolean {
	const fields = collect(compilation, [type], parents).flatMap(({ key, nodes }) => {
		const definition = type.getFields()[nodes[0]?.name.value ?? ""];
		return definition ? [{ key, isComplete: completeness(compilation, definition.type, nodes) }] : [];
	});
	return (value) => {
		for (const { key, isComplete } of fields) {
			if (!isComplete(value[key])) return false;
		}
		return true;
	};
}

// The scalars of our own are strings, which graphql-js passes on.
const ofScalar: Readonly<Record<string, IsComplete>> = {
	Int: (value) => value === null || (Number.isInteger(value) && (value as number) === ((value as number) | 0)),
	Float: (value) => value === null || Number.isFinite(value),
	Boolean: (value) => value === null || typeof value === "boolean",
};

function leaf(type: GraphQLLeafType): IsComplete {
	if (isEnumType(type)) {
		// An enum's values are its names, since the schema comes from SDL.
		const names = new Set<unknown>(type.getValues().map(({ name }) => name));
		return (value) => value === null || names.has(value);
	}
	return ofScalar[type.name] ?? ((value) => value === null || typeof value === "string");
}
