// A fragment nested into a statement: from `this` to `node`, filtered, ordered, paged.
import type { Binding, Fragment, OrderKey } from "../fragment.ts";
import { variantFor } from "../library.ts";
import { narrowed } from "../walk.ts";
import { type Compilation, freshVariable, parameterFor, type Scope } from "./compilation.ts";
import { type Condition, compileFilter, conjunction, givenKeys } from "./filter.ts";
import { rename } from "./rename.ts";

/** A nested fragment, in the names of the statement that it is part of. */
export interface Rows {
	/** From `this` to `node`, filtered; on the page asked for. */
	readonly page: string;
	/** An expression: how many rows there are on all pages. */
	readonly count: string;
	readonly orderName: string;
	readonly order: readonly OrderKey[];
	/** Name in the fragment to name in the statement. */
	readonly variables: ReadonlyMap<string, string>;
	readonly bindings: readonly Binding[];
	readonly aggregates: boolean;
}

// Functions; the subqueries COUNT { } and COLLECT { } are none.
const aggregation = /\b(?:count|collect|sum|min|max|avg)\(/;
const filterMark = /^\s*\/\/ @filter (\w+)\s*$/m;

/**
 * Nests a fragment below `scope.this`.
 * @param general The fragment, or rather that variant of it which starts from what the filter names
 * @param site Where its arguments stand; null when it has none
 * @param named Names its parameters when they are not arguments of the site
 */
export function nest(
	compilation: Compilation,
	general: Fragment,
	scope: Scope,
	site: number | null,
	named?: (name: string) => string,
): Rows {
	const [fragment, done] = variantFor(compilation.library, general, givenKeys(compilation, site));
	const parameter = named ?? argumentNamer(compilation, fragment, site);
	const { variable, variables } = variableNamer(compilation, fragment, scope);
	const values = site === null ? {} : (compilation.values[site] ?? {});
	const orderName = fragment.orders.has(String(values["orderBy"])) ? String(values["orderBy"]) : "";
	const order = (fragment.orders.get(orderName) ?? []).map((key) => ({
		...key,
		expression: rename(key.expression, variable, parameter),
	}));
	const marked = filterMark.exec(fragment.body)?.[1];
	const filter = marked && site !== null ? compileFilter(compilation, variable(marked), site, done) : [];
	const all = filtered(rename(narrowed(fragment.body, values), variable, parameter), filter);
	const counted = filter.length === 0 && fragment.count ? rename(fragment.count, variable, parameter) : null;
	const isBeyond = site !== null && values["after"] !== undefined && values["after"] !== null;
	return {
		page: isBeyond ? conjunction(all, [{ predicate: beyondCursor(compilation, orderName, order, site) }]) : all,
		count: counted === null ? countOf(all, variable("node")) : `COUNT { ${counted} }`,
		orderName,
		order,
		variables,
		bindings: [...(fragment.node ? [fragment.node] : []), ...fragment.binds],
		aggregates: aggregation.test(all),
	};
}

/** The rows in their order, at most `limit` of them, ready for a RETURN. */
export function ordered(rows: Rows, limit: string | null): string {
	if (rows.order.length === 0 && limit === null) return rows.page;
	const bound = rows.bindings.map(({ name }) => rows.variables.get(name) ?? name);
	// A key of a cursor is read again in the RETURN.
	const keyed = [...rows.variables.values()].filter((name) =>
		rows.order.some(({ expression, fixed }) => !fixed && expression.startsWith(`${name}.`)),
	);
	const keys = rows.order.map(({ expression, descending }) => `${expression}${descending ? " DESC" : ""}`);
	return [
		rows.page,
		`WITH ${[...new Set([...bound, ...keyed])].join(", ")}`,
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

/** The keys that tell rows apart, for the cursor. */
export function cursorKeys({ order }: Pick<Rows, "order">): readonly OrderKey[] {
	return order.filter(({ fixed }) => !fixed);
}

function filtered(body: string, conditions: readonly Condition[]): string {
	const mark = body.search(filterMark);
	if (mark < 0) return body;
	const before = body.slice(0, mark).trimEnd();
	const after = body.slice(mark).replace(filterMark, "").trim();
	return [conjunction(before, conditions), ...(after === "" ? [] : [after])].join("\n");
}

function countOf(cypher: string, node: string): string {
	const isPattern = !/\b(?:WITH|CALL|UNWIND)\b/.test(cypher);
	return `COUNT {\n${cypher}${isPattern ? "" : `\nRETURN ${node}`}\n}`;
}

function variableNamer(compilation: Compilation, fragment: Fragment, scope: Scope) {
	const variables = new Map<string, string>();
	if (fragment.node) variables.set("node", freshVariable(compilation, nodeName(fragment)));
	const variable = (name: string): string => {
		const outer = name === "this" || fragment.uses.includes(name) ? scope[name] : undefined;
		if (outer !== undefined) return outer;
		if (!variables.has(name)) variables.set(name, freshVariable(compilation, name));
		return variables.get(name) ?? name;
	};
	return { variables, variable };
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
	const keys = cursorKeys({ order });
	const parameters = keys.map((_, index) => {
		const source = { kind: "CursorKey", site, path: ["after"], order: orderName, length: keys.length, index } as const;
		return parameterFor(compilation, "after", source);
	});
	const alternatives = keys.map(({ expression, descending }, index) => {
		const equal = keys.slice(0, index).map((key, earlier) => `${key.expression} = $${parameters[earlier]}`);
		return [...equal, `${expression} ${descending ? "<" : ">"} $${parameters[index]}`].join(" AND ");
	});
	return alternatives.length === 1
		? alternatives.join("")
		: `(${alternatives.map((each) => `(${each})`).join(" OR ")})`;
}
