// That a pair of statements is linked once in each way, and no statement to itself.
import { at, type DocumentEntry, detached, type NamedEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import { lineOf, type Place } from "../files/seedFile.ts";
import type { Statement } from "../format/documents.ts";

export interface LinkCheck {
	check(document: DocumentEntry): void;
}

export function linkCheck(report: Report): LinkCheck {
	// Links to other documents: only they can be met again in another file.
	const between = new Map<string, Place>();
	return {
		check({ statements }) {
			const ids = new Set(statements.map(({ id }) => id));
			const within = new Map<string, Place>();
			for (const statement of statements) {
				for (const [index, link] of statement.value.links.entries()) {
					checkLink(statement, index, ids.has(link.statement) ? within : between, report);
				}
			}
		},
	};
}

function checkLink(statement: NamedEntry<Statement>, index: number, seen: Map<string, Place>, report: Report): void {
	const link = statement.value.links[index];
	const place = at(statement, "links", index, "statement");
	if (!link || link.statement === statement.id) {
		report(place, "a statement other than itself", shown(statement.id));
		return;
	}
	const key = [link.type, ...[statement.id, link.statement].sort()].join(" ");
	const first = seen.get(key);
	if (first)
		report(
			place,
			"one link of a type between two statements",
			`${link.type} again, after ${first.file.name}:${lineOf(first)}`,
		);
	else seen.set(key, { file: place.file, path: detached(place.path) });
}
