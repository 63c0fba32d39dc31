// Answers as tables for a terminal, a new one after each thousand rows: the width of a column takes knowing the rows.
import Table from "cli-table3";
import type { Row } from "../../neo4j/connection.ts";
import type { Column } from "../questions/question.ts";

const rowsAtOnce = 1_000;
/** Left and right of each cell, and the line before it. */
const gap = 3;
const narrowestColumn = 6;
/** Where the output is no terminal. */
const widthElsewhere = 160;

export async function* table(
	columns: readonly Column[],
	rows: AsyncIterable<Row>,
	width = process.stdout.columns ?? widthElsewhere,
): AsyncGenerator<string> {
	let batch: Row[] = [];
	let count = 0;
	for await (const row of rows) {
		batch.push(row);
		count++;
		if (batch.length < rowsAtOnce) continue;
		yield tableOf(columns, batch, width);
		batch = [];
	}
	if (batch.length > 0) yield tableOf(columns, batch, width);
	yield `${count === 1 ? "1 row" : `${count} rows`}\n`;
}

function tableOf(columns: readonly Column[], rows: readonly Row[], width: number): string {
	const head = columns.map(({ name }) => name);
	const texts = rows.map((row) => row.map(textOf));
	const wanted = head.map((name, index) => longest([name, ...texts.map((row) => row[index] ?? "")]));
	const widths = fitting(wanted, width - gap * head.length - 1);
	const drawn = new Table({
		head: head.map((name, index) => broken(name, widths[index] ?? 0)),
		colWidths: widths.map((each) => each + 2),
		wordWrap: true,
		// Without lines between the rows where each row is one line.
		style: { head: [], border: [], compact: wanted.every((each, index) => each <= (widths[index] ?? 0)) },
	});
	drawn.push(...texts.map((row) => row.map((text, index) => broken(text, widths[index] ?? 0))));
	return `${drawn.toString()}\n`;
}

function textOf(value: unknown): string {
	const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
	// What would move the cursor has no place in a cell.
	return text.replace(/\p{Cc}/gu, " ");
}

/** The widest columns give up width until all fit, or are as narrow as they may be. */
function fitting(wanted: readonly number[], available: number): number[] {
	let limit = Math.max(narrowestColumn, ...wanted);
	const widths = (): number[] => wanted.map((width) => Math.min(width, limit));
	while (limit > narrowestColumn && widths().reduce((sum, width) => sum + width, 0) > available) limit--;
	return widths();
}

/** Words longer than their column, such as ids, go on in the next line: the table would cut them off. */
function broken(text: string, width: number): string {
	return text.replace(new RegExp(`\\S{${width}}(?=\\S)`, "gu"), "$&\n");
}

function longest(texts: readonly string[]): number {
	return Math.max(...texts.map((text) => text.length));
}
