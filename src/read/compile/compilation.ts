// What a compilation knows and gathers while it nests fragments.
import type { FieldNode, GraphQLCompositeType, GraphQLSchema } from "graphql";
import type { Library } from "../library.ts";
import type { ParameterSource } from "../parameters.ts";
import type { ArgumentValues, Fragments, Sites } from "../sites.ts";

/** The inputs of the compilation of one root field, and what it gathers. */
export interface Compilation {
	readonly schema: GraphQLSchema;
	readonly library: Library;
	readonly fragments: Fragments;
	readonly sites: Sites;
	/** Read for their shape only: no value of theirs enters the text. */
	readonly values: readonly ArgumentValues[];
	readonly variables: Readonly<Record<string, unknown>>;
	/** Name of each parameter to its source. */
	readonly parameters: Map<string, ParameterSource>;
	readonly usedVariables: Map<string, number>;
	/** Fields project objects, and objects fields: the way back goes through here, not through an import. */
	readonly projectObject: ProjectObject;
}

/**
 * Projects the object in `scope.this` to the fields that `parents` ask for.
 * @param among The types that it can have here, when fewer than the field's type allows
 */
export type ProjectObject = (
	compilation: Compilation,
	scope: Scope,
	type: GraphQLCompositeType,
	parents: readonly FieldNode[],
	among?: readonly string[],
) => ObjectProjection;

/** The variables that a fragment can see: `this`, `parent` and what the row bound, each to its name in the statement. */
export type Scope = Readonly<Record<string, string>>;

/** Cypher that yields a value, and what turns that value into a piece of the answer. */
export interface Projection {
	readonly cypher: string;
	readonly decode: Decode;
	/** Clauses `WITH *, … AS …` that have to stand before it, since it uses what they bind. */
	readonly bindings?: readonly string[];
	/** Whether it aggregates somewhere inside: Neo4j refuses that beside a property (error 42I18), so it has to be bound. */
	readonly aggregates?: boolean;
	/** Where it is an object that is never null: it needs no list of its own, its slots can stand in the list around it. */
	readonly inline?: ObjectProjection;
}

/** An object: its slots one by one, or by `cypher` as a list. */
export interface ObjectProjection extends Projection {
	readonly slots: readonly string[];
	readonly bindings: readonly string[];
	/** Reads the object out of a list in which its slots begin at `from`. */
	readonly decodeAt: DecodeAt;
}

/** The rows of a fragment, and the value of each. */
export function returning(rows: string, { cypher, bindings = [] }: Pick<Projection, "cypher" | "bindings">): string {
	return [rows, ...bindings, `RETURN ${cypher}`].join("\n");
}

export type Decode = (value: unknown) => unknown;

export type DecodeAt = (values: readonly unknown[], from: number) => unknown;

/** For what comes as the client gets it. */
export const asIs: Decode = (value) => value;

/** A variable that the statement does not have yet. */
export function freshVariable(compilation: Compilation, name: string): string {
	const count = (compilation.usedVariables.get(name) ?? 0) + 1;
	compilation.usedVariables.set(name, count);
	return `${name}${count}`;
}

/** The name of a parameter with this source; the same source has the same parameter. */
export function parameterFor(compilation: Compilation, name: string, source: ParameterSource): string {
	const wanted = JSON.stringify(source);
	for (const [existing, known] of compilation.parameters) {
		if (JSON.stringify(known) === wanted) return existing;
	}
	let free = name;
	for (let count = 2; compilation.parameters.has(free); count++) free = `${name}${count}`;
	compilation.parameters.set(free, source);
	return free;
}
