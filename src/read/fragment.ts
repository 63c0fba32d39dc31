// One file of Cypher: its header of declarations, its body.
import { KnownError } from "../errors.ts";

/** How the value of a parameter is made out of the arguments of its field. */
export type ParameterKind =
	/** The argument as it is. */
	| "Value"
	/** An id, a name or an alias: the id of the one entity that it means. */
	| "Name"
	/** The argument `id`, or the id of the one entity that the argument `name` means; null when there is none. */
	| "Reference"
	/** The text made comparable, as `fold` does. */
	| "Folded"
	/** The text as a query of the full-text index. */
	| "FullText";

/** A parameter: `@param about Name Organization where.about` is the organization meant by the argument `where.about`. */
export interface Parameter {
	readonly name: string;
	readonly kind: ParameterKind;
	/** The label that a Name must bear; null when any entity will do. */
	readonly label: string | null;
	/** Path of the value within the arguments of the field (of a filter: within the filter object). */
	readonly path: readonly string[];
}

/**
 * One key of an order. A fixed key (`=node.speakerId DESC`) is the same in all rows: it makes the order that of an index,
 * and is no part of a cursor.
 */
export interface OrderKey {
	readonly expression: string;
	readonly descending: boolean;
	readonly fixed: boolean;
}

/** A variable that a fragment leaves in scope, the field that it answers, and the GraphQL types of what it holds. */
export interface Binding {
	readonly name: string;
	readonly field: string;
	readonly types: readonly string[];
}

/**
 * A fragment. `rows` leads from `this` to `node` (and further bindings); `value` is an expression on `this`;
 * `predicate` is a condition on `this`, `pattern` a condition on it in the form of a MATCH.
 */
export interface Fragment {
	readonly name: string;
	readonly title: string;
	readonly kind: "rows" | "value" | "predicate" | "pattern";
	/** The GraphQL type of `this`; null at the root. */
	readonly thisType: string | null;
	readonly node: Binding | null;
	readonly binds: readonly Binding[];
	/** Variables besides `this` that the row above it bound, `parent` being the `this` of that row. */
	readonly uses: readonly string[];
	readonly parameters: readonly Parameter[];
	/** By the value of `orderBy`; the empty string is the order that is not asked for by name. */
	readonly orders: ReadonlyMap<string, readonly OrderKey[]>;
	/** A pattern as numerous as all rows, which the database can count without walking it; null when there is none. */
	readonly count: string | null;
	readonly body: string;
}

const parameterKinds: readonly string[] = ["Value", "Name", "Reference", "Folded", "FullText"];

/**
 * Reads a fragment.
 * @param name Its path below cypher/ without the ending: `fields/Entity/said`.
 * @throws KnownError INTERNAL when the header is not as it should be
 */
export function parseFragment(name: string, text: string): Fragment {
	const lines = text.trimEnd().split("\n");
	const header = lines
		.filter((line) => /^\/\/ @(?!filter)/.test(line))
		.flatMap((line) => line.slice(3).split(/\s+(?=@)/));
	const title = lines[0]?.startsWith("// ")
		? lines[0].slice(3)
		: wrong(name, "a first line that says what it finds", lines[0]);
	const body = lines
		.filter((line) => !/^\/\/ (?!@filter)/.test(line))
		.join("\n")
		.trim();
	const tag = (wanted: string): string[] =>
		header
			.filter((entry) => entry.split(/\s/)[0] === `@${wanted}`)
			.map((entry) => entry.slice(wanted.length + 1).trim());
	const node = tag("node").map((types) => binding("node", types))[0] ?? null;
	return {
		name,
		title,
		kind: kindOf(name, node !== null, body),
		thisType: tag("this")[0] ?? null,
		node,
		binds: tag("binds").map((entry) => {
			const [variable = "", types = "", field = variable] = entry.split(/\s+/);
			return binding(variable, types, field);
		}),
		uses: tag("uses").flatMap((names) => names.split(/\s+/)),
		parameters: tag("param").map((entry) => parameter(name, entry)),
		orders: new Map(tag("order").map(order)),
		count: tag("count")[0] ?? null,
		body,
	};
}

function kindOf(name: string, hasNode: boolean, body: string): Fragment["kind"] {
	if (hasNode) return "rows";
	if (!name.startsWith("filters/")) return "value";
	return body.startsWith("MATCH") ? "pattern" : "predicate";
}

function binding(name: string, types: string, field = name): Binding {
	return { name, field, types: types.split("|") };
}

function parameter(fragment: string, entry: string): Parameter {
	const [name = "", kind = "", ...rest] = entry.split(/\s+/);
	if (!parameterKinds.includes(kind)) wrong(fragment, `@param name ${parameterKinds.join("|")}`, entry);
	const label = rest.find((word) => /^[A-Z]/.test(word)) ?? null;
	const path = rest.find((word) => /^[a-z]/.test(word)) ?? name;
	return { name, kind: kind as ParameterKind, label, path: path.split(".") };
}

function order(entry: string): [string, OrderKey[]] {
	const [, orderName = "", keys = ""] = /^(?:([A-Z_]+):\s*)?(.*)$/.exec(entry) ?? [];
	return [
		orderName,
		keys.split(/,\s*/).map((key) => {
			const [, fixed, expression = key, direction] = /^(=?)(.*) (ASC|DESC)$/.exec(key) ?? [];
			return { expression, descending: direction === "DESC", fixed: fixed === "=" };
		}),
	];
}

function wrong(fragment: string, wanted: string, got: string | undefined): never {
	throw new KnownError("INTERNAL", `cypher/${fragment}.cypher: wanted ${wanted}, got ${JSON.stringify(got)}`);
}
