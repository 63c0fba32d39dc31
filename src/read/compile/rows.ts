// A fragment nested into a statement: from `this` to `node`, filtered, ordered, paged.
import type { Binding, Fragment, OrderKey } from "../fragment.ts";
import { type Compilation, freshVariable, parameterFor, type Scope } from "./compilation.ts";
import { type Condition, compileFilter, conjunction } from "./filter.ts";
import { rename } from "./rename.ts";

/** A nested fragment, in the names of the statement that it is part of. */
export interface Rows {
	/** From `this` to `node`, filtered; on the page asked for. */
	readonly page: string;
	/** The same on all pages. */
	readonly all: string;
	readonly orderName: string;
	readonly order: readonly OrderKey[];
	/** Name in the fragment to name in the statement, `node` first. */
	readonly variables: ReadonlyMap<string, string>;
	readonly bindings: readonly Binding[];
}

const filterMark = /^\s*\/\/ @filter (\w+)\s*$/m;

/**
 * Nests a fragment below `scope.this`.
 * @param site Where its arguments stand; null when it has none
 * @param parameter Names its parameters when they are not arguments of the site
 */
export function nest(
	compilation: Compilation,
	fragment: Fragment,
	scope: Scope,
	site: number | null,
	parameter = argumentNamer(compilation, fragment, site),
): Rows {
	const { variable, names } = variableNamer(compilation, fragment, scope);
	const values = site === null ? {} : (compilation.values[site] ?? {});
	const body = rename(fragment.body, variable, parameter);
	const orderName = fragment.orders.has(String(values["orderBy"])) ? String(values["orderBy"]) : "";
	const order = (fragment.orders.get(orderName) ?? []).map((key) => ({
		...key,
		expression: rename(key.expression, variable, parameter),
	}));

	const marked = filterMark.exec(fragment.body)?.[1];
	const filter: Condition[] =
		marked === undefined || site === null ? [] : compileFilter(compilation, variable(marked), site);
	const after = values["after"] === undefined || values["after"] === null || site === null;
	const beyond: Condition[] = after ? [] : [{ predicate: beyondCursor(compilation, orderName, order, site) }];
	return {
		page: conjunction(
			body.replace(filterMark, () => markedClause(filter)),
			beyond,
		),
		all: body.replace(filterMark, () => markedClause(filter)),
		orderName,
		order,
		variables: names,
		bindings: [...(fragment.node ? [fragment.node] : []), ...fragment.binds],
	};

	function markedClause(conditions: readonly Condition[]): string {
		const before = body.slice(0, body.search(filterMark)).trimEnd();
		return conjunction(before, conditions).slice(before.length).trim();
	}
}

/** The rows in their order, at most `limit` of them, ready for a RETURN. */
export function ordered(rows: Rows, limit: string | null): string {
	if (rows.order.length === 0 && limit === null) return rows.page;
	const kept = rows.bindings.map(({ name }) => rows.variables.get(name) ?? name).join(", ");
	const keys = rows.order.map(({ expression, descending }) => `${expression}${descending ? " DESC" : ""}`);
	return [
		rows.page,
		`WITH ${kept}`,
		...(keys.length > 0 ? [`ORDER BY ${keys.join(", ")}`] : []),
		...(limit === null ? [] : [`LIMIT ${limit}`]),
	].join("\n");
}

/** What the fields of a row can see: `node` as `this`, the row above as `parent`, and what the fragment bound, by field. */
export function rowScope(rows: Rows, above: Scope): Scope {
	const scope: Record<string, string> = { parent: above["this"] ?? "" };
	for (const { name, field } of rows.bindings) {
		scope[name === "node" ? "this" : field] = rows.variables.get(name) ?? name;
	}
	return scope;
}

function variableNamer(compilation: Compilation, fragment: Fragment, scope: Scope) {
	const names = new Map<string, string>();
	if (fragment.node) names.set("node", freshVariable(compilation, nodeName(fragment)));
	const variable = (name: string): string => {
		const outer = name === "this" || fragment.uses.includes(name) ? scope[name] : undefined;
		if (outer !== undefined) return outer;
		if (!names.has(name)) names.set(name, freshVariable(compilation, name));
		return names.get(name) ?? name;
	};
	return { names, variable };
}

function argumentNamer(compilation: Compilation, fragment: Fragment, site: number | null): (name: string) => string {
	return (name) => {
		const declared = fragment.parameters.find((candidate) => candidate.name === name);
		if (!declared || site === null) throw new Error(`cypher/${fragment.name}.cypher uses $${name} without @param`);
		const { kind, path, label } = declared;
		return parameterFor(compilation, name, { kind, site, path, label });
	};
}

/** `statement` for rows of statements, `entity` for rows of several kinds of entity. */
function nodeName({ node }: Fragment): string {
	const [type = "node", ...others] = node?.types ?? [];
	return others.length > 0 ? "entity" : type.charAt(0).toLowerCase() + type.slice(1);
}

/** What comes after the cursor: greater in the first key in which it differs. */
function beyondCursor(compilation: Compilation, orderName: string, order: readonly OrderKey[], site: number): string {
	const parameters = order.map((_, index) =>
		parameterFor(compilation, "after", {
			kind: "CursorKey",
			site,
			path: ["after"],
			order: orderName,
			length: order.length,
			index,
		}),
	);
	const alternatives = order.map(({ expression, descending }, index) => {
		const equal = order.slice(0, index).map((key, earlier) => `${key.expression} = $${parameters[earlier]}`);
		return [...equal, `${expression} ${descending ? "<" : ">"} $${parameters[index]}`].join(" AND ");
	});
	return alternatives.length === 1
		? alternatives.join("")
		: `(${alternatives.map((each) => `(${each})`).join(" OR ")})`;
}
