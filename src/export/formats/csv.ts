// CSV (RFC 4180) as a spreadsheet opens it: a file for each kind of thing and of edge, with the names of both ends.
import { stringify } from "csv-stringify/sync";
import type { Graph } from "../graph.ts";
import { documents, entities, ofRelation, ofStatement, type Table, type Value } from "./csvTables.ts";
import type { Format, Piece } from "./format.ts";

// By this Excel knows the letters for UTF-8.
const byteOrderMark = "\uFEFF";

export const csv: Format = {
	isFolder: true,
	async *write(graph: Graph) {
		for (const table of [documents, entities, ...ofStatement, ...ofRelation]) yield header(table);
		for await (const document of graph.documents()) yield* rows([documents], document);
		for await (const entity of graph.entities()) yield* rows([entities], entity);
		for await (const statement of graph.statements()) yield* rows(ofStatement, statement);
		for await (const relation of graph.relations()) yield* rows(ofRelation, relation);
	},
};

function header({ file, columns }: Pick<Table<never>, "file" | "columns">): Piece {
	return { file, text: byteOrderMark + lines([columns]) };
}

function* rows<Record>(tables: readonly Table<Record>[], record: Record): Generator<Piece> {
	for (const { file, rows } of tables) {
		const given = rows(record);
		if (given.length > 0) yield { file, text: lines(given) };
	}
}

/** A text that a spreadsheet would take for a formula (=, +, -, @) gets an apostrophe before it. */
function lines(rows: readonly (readonly Value[])[]): string {
	return stringify(
		[...rows].map((row) => row.map(cell)),
		{ escape_formulas: true, record_delimiter: "windows" },
	);
}

function cell(value: Value): string | number | null {
	if (typeof value === "boolean") return String(value);
	return typeof value === "object" && value !== null ? value.join("; ") : value;
}
