// That each quote stands verbatim between quotation marks on its line.
import { at, type NamedEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { Statement } from "../format/documents.ts";
import { quotations } from "./quotationMarks.ts";
import type { Source } from "./sources.ts";

/** The passages of a quote, each with its place in the file. */
export function passages(statement: NamedEntry<Statement>): { passage: string; path: readonly (string | number)[] }[] {
	const { quote } = statement.value;
	if (quote === undefined) return [];
	if (!Array.isArray(quote)) return [{ passage: quote, path: ["quote"] }];
	return quote.map((passage, index) => ({ passage, path: ["quote", index] }));
}

/** Returns how many passages were looked at. */
export function verifyQuote(statement: NamedEntry<Statement>, source: Source, report: Report): number {
	const { line, start, end } = statement.value;
	const text = source.lines[line - 1] ?? "";
	const enclosed = start === undefined || end === undefined ? undefined : text.slice(start, end);
	for (const { passage, path } of passages(statement)) {
		const place = at(statement, ...path);
		if (!text.includes(passage)) {
			report(
				place,
				`words that stand in line ${line} of ${source.name}`,
				`${shown(passage)}${elsewhere(passage, source)}`,
			);
		} else if (!isQuoted(passage, text)) {
			report(place, `words that stand between quotation marks in line ${line} of ${source.name}`, shown(passage));
		} else if (enclosed !== undefined && !enclosed.includes(passage)) {
			report(at(statement, "start"), `start and end that enclose the quote in line ${line}`, shown(enclosed));
		}
	}
	if (end !== undefined && end > text.length) {
		report(at(statement, "end"), `an end within line ${line}, which has ${text.length} characters`, String(end));
	}
	return passages(statement).length;
}

/** Each index at which a passage stands in a line. */
export function occurrences(passage: string, text: string): number[] {
	const found: number[] = [];
	for (let index = text.indexOf(passage); index !== -1; index = text.indexOf(passage, index + 1)) found.push(index);
	return found;
}

/** True when the passage stands at an index of the line inside a quotation. */
export function isQuotedAt(index: number, passage: string, text: string): boolean {
	return quotations(text).some(({ start, end }) => start <= index && index + passage.length <= end);
}

function isQuoted(passage: string, text: string): boolean {
	return occurrences(passage, text).some((index) => isQuotedAt(index, passage, text));
}

function elsewhere(passage: string, source: Source): string {
	const lines = source.lines.flatMap((text, index) => (text.includes(passage) ? [index + 1] : []));
	return lines.length === 0 ? ", which stands in no line" : `, which stands in line ${lines.join(", ")}`;
}
