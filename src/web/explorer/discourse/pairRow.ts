// How a pair of statements is written as a row of a table that a reader takes away.
import type { StatementOfPairFragment } from "../../../generated/client/graphql.ts";
import type { Row } from "../pieces/csv.ts";
import type { Pair } from "./pairs.ts";

export function pairRow({ type, from, to }: Pair): Row {
	return { ...columnsOf("", from), link: type, ...columnsOf("other", to) };
}

function columnsOf(prefix: string, statement: StatementOfPairFragment): Row {
	const { id, speaker, saidOn, summary, quote, document, locator, attribution } = statement;
	const between = attribution.filter(({ role }) => role !== "SPEAKER" && role !== "PUBLISHER");
	const columns = {
		id,
		speaker: speaker.name,
		speakerId: speaker.id,
		saidOn: saidOn ?? null,
		summary,
		quote: quote ?? null,
		through: between.map(({ source }) => source.name).join("; "),
		publisher: document.publisher?.name ?? null,
		document: document.title ?? null,
		documentId: document.id,
		line: locator.line,
	};
	if (prefix === "") return columns;
	return Object.fromEntries(
		Object.entries(columns).map(([name, value]) => [`${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`, value]),
	);
}
