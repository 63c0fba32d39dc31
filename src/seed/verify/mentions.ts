// That whoever is mentioned is named on or next to the line, or that a reason says how the line refers to it.
import { entitiesOfRelation, entitiesOfStatement, type Reference } from "../check/references.ts";
import { at, type DocumentEntry, type Entry, kindOf, type Seed } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { Relation, Statement } from "../format/documents.ts";
import { linesNear, type Source } from "./sources.ts";
import { names } from "./words.ts";

/** How mentions were proved. */
export interface MentionCounts {
	named: number;
	reasoned: number;
	/** Of unnamed sources, and of a publisher that speaks in its own document: there is no name to look for. */
	nameless: number;
}

/** Id to all forms of an entity's name. */
export type Forms = ReadonlyMap<string, readonly string[]>;

interface Reading {
	readonly document: DocumentEntry;
	readonly source: Source;
	readonly forms: Forms;
	readonly report: Report;
	readonly counts: MentionCounts;
}

export function formsOf({ entities }: Seed): Forms {
	return new Map(entities.map(({ id, value }) => [id, [value.name, ...value.aliases]]));
}

/** Looks for everyone whom the entries of a document mention, and counts in `counts` how they were found. */
export function verifyMentions(reading: Reading): void {
	const { document } = reading;
	for (const statement of document.statements) {
		const mentions = entitiesOfStatement(statement);
		const named = isOwnVoice(statement, document) ? mentions.slice(1) : mentions;
		reading.counts.nameless += mentions.length - named.length;
		verifyEntry(statement, named, reading);
	}
	for (const relation of document.relations) verifyEntry(relation, entitiesOfRelation(relation), reading);
}

function verifyEntry(entry: Entry<Statement | Relation>, mentions: readonly Reference[], reading: Reading): void {
	const { document, source, forms, report, counts } = reading;
	const { line, referredToAs } = entry.value;
	if ((source.lines[line - 1] ?? "").trim() === "") {
		report(at(entry, "line"), `a line of ${source.name} that has text`, `${line}, which has none`);
		return;
	}
	const nearby = linesNear(line, document, source);
	for (const { id, place } of mentions) {
		if (kindOf(id) === "unnamed-source") counts.nameless++;
		else if (nearby.some((text) => (forms.get(id) ?? []).some((form) => names(form, text)))) counts.named++;
		else if (referredToAs[id] !== undefined) counts.reasoned++;
		else
			report(
				place,
				`a name or alias on or next to line ${line} of ${source.name}, or a reason in referredToAs`,
				shown(id),
			);
	}
}

/** The document itself speaks, so its publisher, which `entitiesOfStatement` gives first, need not be named. */
function isOwnVoice({ value }: Entry<Statement>, document: DocumentEntry): boolean {
	return value.speaker === document.value.publisher && value.channel === "ARTICLE";
}
