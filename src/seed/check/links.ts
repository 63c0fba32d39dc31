// That a pair of statements is linked once in each way, and no statement to itself.
import { at, type NamedEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import { lineOf, type Place } from "../files/seedFile.ts";
import type { Statement } from "../format/documents.ts";

export function checkLinks(statements: readonly NamedEntry<Statement>[], report: Report): void {
	const seen = new Map<string, Place>();
	for (const statement of statements) {
		for (const [index, link] of statement.value.links.entries()) {
			const place = at(statement, "links", index, "statement");
			if (link.statement === statement.id) {
				report(place, "a statement other than itself", shown(link.statement));
				continue;
			}
			const key = [link.type, ...[statement.id, link.statement].sort()].join(" ");
			const first = seen.get(key);
			if (first) {
				const got = `${link.type} again, after ${first.file.name}:${lineOf(first)}`;
				report(place, "one link of a type between two statements", got);
			} else {
				seen.set(key, place);
			}
		}
	}
}
