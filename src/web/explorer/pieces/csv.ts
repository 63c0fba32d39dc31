// Rows as CSV (RFC 4180), safe to open in a spreadsheet.
import Papa from "papaparse";

/** Column to value; all rows of a file have the same columns. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

// By this Excel knows the letters for UTF-8.
const byteOrderMark = "\uFEFF";

/** A text that a spreadsheet would take for a formula (=, +, -, @) gets an apostrophe before it. */
export function inCsv(rows: readonly Row[]): string {
	return `${byteOrderMark}${Papa.unparse([...rows], { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}
