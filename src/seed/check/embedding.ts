// That no statement reports itself, directly or through others.
import { at, type NamedEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { Statement } from "../format/documents.ts";

export function checkEmbedding(statements: readonly NamedEntry<Statement>[], report: Report): void {
	const byId = new Map(statements.map((statement) => [statement.id, statement]));
	const reported = new Set<string>();
	for (const statement of statements) {
		if (reported.has(statement.id)) continue;
		const cycle = cycleFrom(statement, byId);
		if (!cycle) continue;
		for (const id of cycle) reported.add(id);
		const place = at(statement, "embeddedIn");
		if (cycle.length === 1) report(place, "a statement other than itself", shown(statement.id));
		else report(place, "embedding that comes to an end", [...cycle, statement.id].join(" in "));
	}
}

/** The ids from a statement along `embeddedIn` back to itself; undefined when the way ends or never comes back. */
function cycleFrom(
	statement: NamedEntry<Statement>,
	byId: ReadonlyMap<string, NamedEntry<Statement>>,
): string[] | undefined {
	const way = [statement.id];
	for (;;) {
		const next = byId.get(way.at(-1) ?? "")?.value.embeddedIn;
		if (next === undefined) return undefined;
		if (next === statement.id) return way;
		if (way.includes(next)) return undefined;
		way.push(next);
	}
}
