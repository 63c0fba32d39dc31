// A Relay connection: rows with their sort keys for the cursors, one row more than the page, and the count when asked for.
import type { FieldNode, GraphQLCompositeType, GraphQLObjectType } from "graphql";
import { getNamedType } from "graphql";
import { assembler } from "../answer.ts";
import { encodeCursor, type Keys } from "../cursor.ts";
import type { Fragment } from "../fragment.ts";
import { collect, type Selected } from "./collect.ts";
import { type Compilation, type Projection, parameterFor, returning, type Scope } from "./compilation.ts";
import { cursorKeys, nest, ordered, type Rows, rowScope } from "./rows.ts";

/** What the fields of a connection are made from. */
interface Page {
	/** The rows of the page, each with the slots of its items; before them its keys, where cursors are asked for. */
	readonly rows: readonly unknown[][];
	readonly hasNext: boolean;
	readonly hasPrevious: boolean;
	readonly count: unknown;
	readonly cursor: (row: readonly unknown[]) => string;
}

type Piece = (page: Page) => unknown;

/** What the fields of an edge are made from. */
interface Line {
	readonly page: Page;
	readonly row: readonly unknown[];
}

/** Projects a connection; `site` holds `first`, `after`, `where` and `orderBy`. */
export function projectConnection(
	compilation: Compilation,
	scope: Scope,
	fragment: Fragment,
	site: number | null,
	type: GraphQLObjectType,
	nodes: readonly FieldNode[],
): Projection {
	if (site === null) throw new Error(`${type.name} without arguments: ${fragment.name}`);
	const rows = nest(compilation, fragment, scope, site);
	const selection = collect(compilation, [type], nodes);
	const asked = new Set(selection.map(({ nodes: [node] }) => node?.name.value));
	const keys = cursorKeys(rows).map(({ expression }) => expression);
	const slots = asked.has("edges") || asked.has("pageInfo") ? [`[${keys.join(", ")}]`] : [];
	const bindings: string[] = [];
	const item = itemProjector(compilation, rows, scope, fragment, type, { slots, bindings });
	const fields = selection.map((selected) => ({
		key: selected.key,
		piece: pieceOf(compilation, type, selected, item),
	}));
	const needsRows = asked.has("nodes") || asked.has("edges") || asked.has("pageInfo");
	const limitKind = asked.has("pageInfo") ? "LimitAndNext" : "Limit";
	const limit = `$${parameterFor(compilation, "limit", { kind: limitKind, site, path: ["first"] })}`;
	const list = `COLLECT {\n${returning(ordered(rows, limit), { cypher: `[${slots.join(", ")}]`, bindings })}\n}`;
	const paged = compilation.values[site]?.["after"] != null;
	const connection = assembler(type.name, fields);
	return {
		cypher: `[${needsRows ? list : "[]"}, ${asked.has("totalCount") ? rows.count : "null"}, ${limit}]`,
		aggregates: rows.aggregates || bindings.length > 0,
		decode: (value) => {
			const [found, count, limited] = value as [unknown[][], unknown, number];
			const most = limitKind === "Limit" ? limited : limited - 1;
			const page: Page = {
				rows: found.slice(0, most),
				hasNext: found.length > most,
				hasPrevious: paged,
				count,
				cursor: (row) => encodeCursor(rows.orderName, row[0] as Keys),
			};
			return connection(page);
		},
	};
}

/** Projects the item of a row, once for each selection of it, into further slots of the row. */
type ItemProjector = (nodes: readonly FieldNode[]) => (row: readonly unknown[]) => unknown;

function itemProjector(
	compilation: Compilation,
	rows: Rows,
	scope: Scope,
	fragment: Fragment,
	type: GraphQLObjectType,
	{ slots, bindings }: { readonly slots: string[]; readonly bindings: string[] },
): ItemProjector {
	const itemType = getNamedType(type.getFields()["nodes"]?.type) as GraphQLCompositeType;
	return (nodes) => {
		const among = fragment.node?.types;
		const object = compilation.projectObject(compilation, rowScope(rows, scope), itemType, nodes, among);
		const from = slots.length;
		slots.push(...object.slots);
		bindings.push(...object.bindings);
		return (row) => object.decodeAt(row, from);
	};
}

function pieceOf(compilation: Compilation, type: GraphQLObjectType, selected: Selected, item: ItemProjector): Piece {
	switch (selected.nodes[0]?.name.value) {
		case "nodes": {
			const decode = item(selected.nodes);
			return ({ rows }) => rows.map(decode);
		}
		case "edges":
			return edgesPiece(compilation, type, selected, item);
		case "pageInfo":
			return pageInfoPiece(compilation, type, selected);
		case "totalCount":
			return ({ count }) => count;
		default:
			return () => type.name;
	}
}

function edgesPiece(compilation: Compilation, type: GraphQLObjectType, selected: Selected, item: ItemProjector): Piece {
	const edge = getNamedType(type.getFields()["edges"]?.type) as GraphQLObjectType;
	const fields = collect(compilation, [edge], selected.nodes).map(({ key, nodes }) => {
		const name = nodes[0]?.name.value;
		if (name === "cursor") return { key, piece: ({ page, row }: Line) => page.cursor(row) };
		if (name !== "node") return { key, piece: () => edge.name };
		const decode = item(nodes);
		return { key, piece: ({ row }: Line) => decode(row) };
	});
	const line = assembler(edge.name, fields);
	return (page) => page.rows.map((row) => line({ page, row }));
}

function pageInfoPiece(compilation: Compilation, type: GraphQLObjectType, selected: Selected): Piece {
	const info = getNamedType(type.getFields()["pageInfo"]?.type) as GraphQLObjectType;
	const cursorOf = (page: Page, row: readonly unknown[] | undefined): string | null => (row ? page.cursor(row) : null);
	const pieces: Readonly<Record<string, Piece>> = {
		hasNextPage: ({ hasNext }) => hasNext,
		hasPreviousPage: ({ hasPrevious }) => hasPrevious,
		startCursor: (page) => cursorOf(page, page.rows[0]),
		endCursor: (page) => cursorOf(page, page.rows.at(-1)),
	};
	const fields = collect(compilation, [info], selected.nodes).map(({ key, nodes }) => ({
		key,
		piece: pieces[nodes[0]?.name.value ?? ""] ?? (() => info.name),
	}));
	return assembler(info.name, fields);
}
