// That a statement agrees with itself and with its document.
import { at, type DocumentEntry, documentSlug, type Entry, type NamedEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import { joinedQuote, maximumQuoteLength, type Statement } from "../format/documents.ts";
import { checkInferred } from "./inferred.ts";
import { isLater } from "./partialDate.ts";
import { entitiesOfStatement } from "./references.ts";

export function checkStatement(statement: NamedEntry<Statement>, document: DocumentEntry, report: Report): void {
	const slug = documentSlug(document.id);
	if (document.id !== "" && documentSlug(statement.id) !== slug) {
		report(statement, `an id that begins with statement:${slug}/`, shown(statement.id));
	}
	checkLine(statement, document, report);
	checkPassage(statement, report);
	checkQuote(statement, report);
	checkDate(statement, document, report);
	checkVia(statement, document, report);
	checkTargets(statement, report);
	checkInferred(statement, report);
	checkReasons(
		statement,
		entitiesOfStatement(statement).map(({ id }) => id),
		report,
	);
}

/** That a line lies in its document. */
export function checkLine(entry: Entry<{ line: number }>, document: DocumentEntry, report: Report): void {
	const { firstLine, lastLine } = document.value;
	const { line } = entry.value;
	if (firstLine <= lastLine && (line < firstLine || line > lastLine)) {
		report(at(entry, "line"), `a line of the document, ${firstLine} to ${lastLine}`, String(line));
	}
}

/** That a reason for not being named is given for nobody but those whom the entry mentions. */
export function checkReasons(
	entry: Entry<{ referredToAs: Record<string, string> }>,
	mentioned: readonly string[],
	report: Report,
): void {
	for (const id of Object.keys(entry.value.referredToAs)) {
		if (!mentioned.includes(id)) report(at(entry, "referredToAs", id), "an entity that this entry mentions", shown(id));
	}
}

function checkPassage(statement: NamedEntry<Statement>, report: Report): void {
	const { start, end } = statement.value;
	if (start !== undefined && end === undefined) {
		report(statement, "start and end, or neither", "start only");
	} else if (start === undefined && end !== undefined) {
		report(statement, "start and end, or neither", "end only");
	} else if (start !== undefined && end !== undefined && start >= end) {
		report(at(statement, "end"), `an end after start ${start}`, String(end));
	}
}

function checkQuote(statement: NamedEntry<Statement>, report: Report): void {
	const { mode, quote } = statement.value;
	if (mode === "INDIRECT" && quote !== undefined) {
		report(at(statement, "quote"), "no quote in mode INDIRECT, or mode MIXED", "a quote");
	} else if (mode !== "INDIRECT" && quote === undefined) {
		report(at(statement, "mode"), `a quote for mode ${mode}, or mode INDIRECT`, "none");
	}
	const length = joinedQuote(quote)?.length ?? 0;
	if (length > maximumQuoteLength) {
		report(
			at(statement, "quote"),
			`at most ${maximumQuoteLength} characters in all passages, joined by " … "`,
			`${length}`,
		);
	}
}

function checkDate(statement: NamedEntry<Statement>, document: DocumentEntry, report: Report): void {
	const { saidOn } = statement.value;
	const { publishedOn } = document.value;
	if (saidOn && publishedOn && isLater(saidOn, publishedOn)) {
		report(at(statement, "saidOn"), `a day not after the document's publishedOn, ${publishedOn}`, shown(saidOn));
	}
}

function checkVia(statement: NamedEntry<Statement>, document: DocumentEntry, report: Report): void {
	const { speaker, via } = statement.value;
	for (const [index, { source }] of via.entries()) {
		const place = at(statement, "via", index, "source");
		if (source === speaker) report(place, "intermediaries other than the speaker", shown(source));
		else if (source === document.value.publisher)
			report(place, "intermediaries other than the publisher", shown(source));
		else if (via.findIndex((link) => link.source === source) < index)
			report(place, "each intermediary once", `${shown(source)} again`);
	}
}

function checkTargets(statement: NamedEntry<Statement>, report: Report): void {
	const { about, to } = statement.value;
	for (const [index, { entity }] of about.entries()) {
		if (about.findIndex((target) => target.entity === entity) < index) {
			report(at(statement, "about", index, "entity"), "each target once", `${shown(entity)} again`);
		}
	}
	for (const [index, id] of to.entries()) {
		if (to.indexOf(id) < index) report(at(statement, "to", index), "each addressee once", `${shown(id)} again`);
	}
}
