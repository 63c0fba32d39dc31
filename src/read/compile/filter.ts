// A filter of the API as conditions in Cypher: one fragment of cypher/filters for each key that is given.
import { type GraphQLInputObjectType, getNamedType } from "graphql";
import { type Compilation, freshVariable, parameterFor } from "./compilation.ts";
import { rename } from "./rename.ts";

/** A condition: a pattern that must be there, as a MATCH of its own, or a predicate. */
export type Condition = { readonly pattern: string } | { readonly predicate: string };

/**
 * The conditions of the argument `where` of a site on a variable; all must hold.
 * @param done Keys of the filter that the fragment itself takes care of
 */
export function compileFilter(
	compilation: Compilation,
	variable: string,
	site: number,
	done: readonly string[] = [],
): Condition[] {
	const where = compilation.sites.list[site]?.definition.args.find(({ name }) => name === "where");
	const value = compilation.values[site]?.["where"];
	if (!where || value === null || value === undefined) return [];
	const type = getNamedType(where.type) as GraphQLInputObjectType;
	const left = Object.entries(value).filter(([key]) => !done.includes(key));
	return conditionsOf({ compilation, variable, site, filter: type.name }, Object.fromEntries(left), ["where"]);
}

/** The keys that the argument `where` of a site gives. */
export function givenKeys({ values }: Compilation, site: number | null): ReadonlySet<string> {
	const where = site === null ? null : values[site]?.["where"];
	return new Set(
		Object.entries(where ?? {}).flatMap(([key, value]) => (value === null || value === undefined ? [] : [key])),
	);
}

/** Appends conditions to Cypher that ends in a MATCH or WITH, with or without a WHERE. */
export function conjunction(cypher: string, conditions: readonly Condition[]): string {
	const patterns = conditions.flatMap((condition) => ("pattern" in condition ? [condition.pattern] : []));
	const predicates = conditions.flatMap((condition) => ("predicate" in condition ? [condition.predicate] : []));
	const matched = [cypher.trimEnd(), ...patterns].join("\n");
	if (predicates.length === 0) return matched;
	return `${matched}\n${endsInWhere(matched) ? "AND" : "WHERE"} ${predicates.join("\nAND ")}`;
}

type FilterValue = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

interface Context {
	readonly compilation: Compilation;
	readonly variable: string;
	readonly site: number;
	readonly filter: string;
}

function conditionsOf(context: Context, value: FilterValue, path: Path): Condition[] {
	const given = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
	return given
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([key, inner]): Condition[] => {
			const at = [...path, key];
			if (key === "and") return (inner as FilterValue[]).flatMap((each, i) => conditionsOf(context, each, [...at, i]));
			if (key === "or") {
				const alternatives = (inner as FilterValue[]).map((each, i) => asPredicate(context, each, [...at, i]));
				return [{ predicate: alternatives.length > 0 ? `(${alternatives.join(" OR ")})` : "false" }];
			}
			// A condition on something that is not known is not met, so its negation is.
			if (key === "not")
				return [{ predicate: `NOT coalesce(${asPredicate(context, inner as FilterValue, at)}, false)` }];
			return [leaf(context, key, path)];
		});
}

function asPredicate(context: Context, value: FilterValue, path: Path): string {
	const predicates = conditionsOf(context, value, path).map((condition) =>
		"pattern" in condition ? `EXISTS { ${condition.pattern} }` : condition.predicate,
	);
	return predicates.length > 0 ? `(${predicates.join(" AND ")})` : "true";
}

function leaf({ compilation, variable, site, filter }: Context, key: string, path: Path): Condition {
	const fragment = compilation.library.get(`filters/${filter}/${key}`);
	if (!fragment) throw new Error(`cypher/filters has no fragment for ${filter}.${key}`);
	const local = new Map<string, string>();
	const named = (name: string): string => {
		if (name === "this") return variable;
		if (!local.has(name)) local.set(name, freshVariable(compilation, name));
		return local.get(name) ?? name;
	};
	const cypher = rename(fragment.body, named, (name) => {
		const declared = fragment.parameters.find((candidate) => candidate.name === name);
		if (!declared) throw new Error(`cypher/${fragment.name}.cypher uses $${name} without @param`);
		const { kind, label } = declared;
		const source = { kind, label, site, path: [...path, ...(name === "value" ? [key] : declared.path)] };
		return parameterFor(compilation, name === "value" ? key : name, source);
	});
	return fragment.kind === "pattern"
		? { pattern: cypher }
		: { predicate: /\b(?:AND|OR)\b/.test(cypher) ? `(${cypher})` : cypher };
}

/** Whether the last clause outside of any braces is a WHERE. */
function endsInWhere(cypher: string): boolean {
	let outside = cypher.replace(/'[^']*'/g, "''");
	for (let before = ""; before !== outside; ) {
		before = outside;
		outside = outside.replace(/\{[^{}]*\}|\[[^[\]]*\]|\([^()]*\)/g, "");
	}
	const clauses = outside.match(/\b(?:MATCH|WITH|WHERE|UNWIND|CALL|LIMIT)\b/g) ?? [];
	return clauses.at(-1) === "WHERE";
}
