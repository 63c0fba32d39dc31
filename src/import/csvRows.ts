// The rows of a table with a header line (RFC 4180), each with its lines in the file.
import { pipeline, Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { KnownError } from "../errors.ts";
import { Refused } from "./found.ts";
import { type Input, startOf, textOf } from "./input.ts";

export interface Row<Column extends string> {
	readonly firstLine: number;
	readonly lastLine: number;
	/** Undefined where the table lacks the column. */
	cell(column: Column): string | undefined;
}

export interface Table<Column extends string> {
	readonly columns: readonly Column[];
	readonly required: readonly Column[];
	/** Given the columns that are not read. */
	readonly onOthers: (columns: readonly string[]) => void;
}

/** A quote that is never closed makes one record of all that follows. */
const longestRecordInCharacters = 1024 * 1024;

/** Commas, semicolons and tabs may separate. @throws KnownError BAD_IMPORT when a required column is missing */
export async function* rowsOf<Column extends string>(
	input: Input,
	table: Table<Column>,
): AsyncGenerator<Row<Column> | { readonly line: number; readonly why: Refused }> {
	const skipped: { line: number; why: Refused }[] = [];
	const rows = parse({
		bom: true,
		delimiter: await delimiterOf(input),
		info: true,
		max_record_size: longestRecordInCharacters,
		skip_empty_lines: true,
		skip_records_with_error: true,
		on_skip: (error) => void skipped.push(skippedBy(error)),
	});
	// A failure on the way destroys `rows`, whose reader then gets it.
	pipeline(Readable.from(withUnixLineEnds(textOf(input))), rows, () => {});
	let header: Map<string, number> | undefined;
	try {
		for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
			if (!header) {
				header = headerOf(record, table, input);
				continue;
			}
			yield* skipped.splice(0);
			yield rowOf(record, header, info.lines);
		}
	} catch (cause) {
		if (cause instanceof KnownError) throw cause;
		throw new KnownError("BAD_IMPORT", `${input.name}: wanted CSV (RFC 4180), got: ${(cause as Error).message}`, {
			cause,
		});
	}
	yield* skipped;
}

/** The parser takes a line end of two characters for two, where it stands in a cell. */
async function* withUnixLineEnds(texts: AsyncIterable<string>): AsyncGenerator<string> {
	let last = "";
	for await (const text of texts) {
		const whole = last + text;
		last = whole.endsWith("\r") ? "\r" : "";
		yield whole.slice(0, whole.length - last.length).replace(/\r\n?/g, "\n");
	}
	if (last) yield "\n";
}

function rowOf<Column extends string>(
	record: readonly string[],
	header: ReadonlyMap<string, number>,
	lastLine: number,
): Row<Column> {
	const breaks = record.join("").split("\n").length - 1;
	return {
		firstLine: lastLine - breaks,
		lastLine,
		cell: (column) => record[header.get(column) ?? -1],
	};
}

function headerOf<Column extends string>(
	record: readonly string[],
	{ columns, required, onOthers }: Table<Column>,
	{ name }: Input,
) {
	const given = record.map((cell) => cell.trim());
	const header = new Map<string, number>();
	const others: string[] = [];
	for (const [index, title] of given.entries()) {
		const column = columns.find((known) => known.toLowerCase() === title.toLowerCase().replace(/[ _-]/g, ""));
		if (column === undefined) others.push(title);
		else if (header.has(column))
			throw new KnownError("BAD_IMPORT", `${name}:1: wanted each column once, got ${column} again`);
		else header.set(column, index);
	}
	const missing = required.filter((column) => !header.has(column));
	if (missing.length > 0) {
		const wanted = `${name}:1: wanted a header line with the columns ${required.join(", ")}`;
		throw new KnownError(
			"BAD_IMPORT",
			`${wanted}, got ${JSON.stringify(given.join(", ").slice(0, 120))} (no ${missing.join(", ")})`,
		);
	}
	if (others.length > 0) onOthers(others);
	return header;
}

function skippedBy(error: CsvError | undefined) {
	const { lines, message = "" } = (error ?? {}) as { lines?: number; message?: string };
	return { line: lines ?? 1, why: new Refused("row that does not fit the header", message, { isRecord: false }) };
}

/** Whichever of them the header line has most. */
async function delimiterOf(input: Input): Promise<string> {
	const header = (await startOf(input, 64 * 1024)).split(/[\r\n]/, 1)[0] ?? "";
	const counted = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
	return counted.reduce((most, other) => (other.count > most.count ? other : most)).delimiter;
}
