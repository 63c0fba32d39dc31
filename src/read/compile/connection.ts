// A Relay connection: rows with their sort keys for the cursors, one row more than the page, and the count when asked for.
import type { FieldNode, GraphQLCompositeType, GraphQLObjectType } from "graphql";
import { getNamedType } from "graphql";
import { assembler } from "../answer.ts";
import { encodeCursor, type Keys } from "../cursor.ts";
import type { Fragment } from "../fragment.ts";
import { collect, type Selected } from "./collect.ts";
import { type Compilation, type Decode, type Projection, parameterFor, returning, type Scope } from "./compilation.ts";
import { cursorKeys, nest, ordered, type Rows, rowScope } from "./rows.ts";

/** What the fields of a connection are made from. */
interface Page {
	/** The rows of the page, each `[keys, slot, …]`. */
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
	const items = itemProjector(compilation, rows, scope, fragment, type);
	const selection = collect(compilation, [type], nodes);
	const fields = selection.map((selected) => ({
		key: selected.key,
		piece: pieceOf(compilation, type, selected, items.slot),
	}));
	const asked = new Set(selection.map(({ nodes: [node] }) => node?.name.value));
	const needsRows = asked.has("nodes") || asked.has("edges") || asked.has("pageInfo");
	const limitKind = asked.has("pageInfo") ? "LimitAndNext" : "Limit";
	const limit = `$${parameterFor(compilation, "limit", { kind: limitKind, site, path: ["first"] })}`;
	const keys = cursorKeys(rows)
		.map(({ expression }) => expression)
		.join(", ");
	// Only cursors are made of them.
	const needsKeys = asked.has("edges") || asked.has("pageInfo");
	const row = { cypher: `[${needsKeys ? `[${keys}]` : "null"}${items.cypher()}]`, bindings: items.bindings };
	const list = `COLLECT {\n${returning(ordered(rows, limit), row)}\n}`;
	const paged = compilation.values[site]?.["after"] != null;
	const connection = assembler(type.name, fields);
	return {
		cypher: `[${needsRows ? list : "[]"}, ${asked.has("totalCount") ? rows.count : "null"}, ${limit}]`,
		aggregates: rows.aggregates || items.bindings.length > 0,
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

function itemProjector(
	compilation: Compilation,
	rows: Rows,
	scope: Scope,
	fragment: Fragment,
	type: GraphQLObjectType,
) {
	const itemType = getNamedType(type.getFields()["nodes"]?.type) as GraphQLCompositeType;
	const slots: string[] = [];
	const bindings: string[] = [];
	return {
		bindings,
		/** Projects the item once more, for another selection; tells its slot. */
		slot(nodes: readonly FieldNode[]): { index: number; decode: Decode } {
			const among = fragment.node?.types;
			const object = compilation.projectObject(compilation, rowScope(rows, scope), itemType, nodes, among);
			bindings.push(...(object.bindings ?? []));
			slots.push(object.cypher);
			return { index: slots.length, decode: object.decode };
		},
		cypher: () => slots.map((slot) => `, ${slot}`).join(""),
	};
}

type Slot = ReturnType<typeof itemProjector>["slot"];

function pieceOf(compilation: Compilation, type: GraphQLObjectType, selected: Selected, slot: Slot): Piece {
	switch (selected.nodes[0]?.name.value) {
		case "nodes": {
			const { index, decode } = slot(selected.nodes);
			return ({ rows }) => rows.map((row) => decode(row[index]));
		}
		case "edges":
			return edgesPiece(compilation, type, selected, slot);
		case "pageInfo":
			return pageInfoPiece(compilation, type, selected);
		case "totalCount":
			return ({ count }) => count;
		default:
			return () => type.name;
	}
}

function edgesPiece(compilation: Compilation, type: GraphQLObjectType, selected: Selected, slot: Slot): Piece {
	const edge = getNamedType(type.getFields()["edges"]?.type) as GraphQLObjectType;
	const fields = collect(compilation, [edge], selected.nodes).map(({ key, nodes }) => {
		const name = nodes[0]?.name.value;
		if (name === "cursor") return { key, piece: ({ page, row }: Line) => page.cursor(row) };
		if (name !== "node") return { key, piece: () => edge.name };
		const { index, decode } = slot(nodes);
		return { key, piece: ({ row }: Line) => decode(row[index]) };
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
