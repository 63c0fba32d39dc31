// That each verb of saying stands on or next to its line as printed.
import { at, type DocumentEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import { linesNear, type Source } from "./sources.ts";
import { names } from "./words.ts";

/** Returns how many verbs were looked for. */
export function verifyCues(document: DocumentEntry, source: Source, report: Report): number {
	const withCue = document.statements.filter(({ value }) => value.cue !== undefined);
	for (const statement of withCue) {
		const { cue = "", line } = statement.value;
		if (!linesNear(line, document, source).some((text) => names(cue, text))) {
			report(at(statement, "cue"), `the verb as printed on or next to line ${line} of ${source.name}`, shown(cue));
		}
	}
	return withCue.length;
}
