// That no statement reports itself, directly or through others.
import { at, type DocumentEntry, detached, type NamedEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { Statement } from "../format/documents.ts";

/** A statement as far as it matters here. */
type Embedded = NamedEntry<Pick<Statement, "embeddedIn">>;

export interface EmbeddingCheck {
	check(document: DocumentEntry): void;
	/** To be called after all documents: a way may lead from one to another and back. */
	end(): void;
}

export function embeddingCheck(report: Report): EmbeddingCheck {
	// Only documents from which a way leads out: no other can be part of such a circle.
	const leadingOut: Embedded[] = [];
	return {
		check({ statements }) {
			const embedded = statements.filter(({ value }) => value.embeddedIn !== undefined);
			const ids = new Set(embedded.length === 0 ? [] : statements.map(({ id }) => id));
			if (embedded.every(({ value }) => ids.has(value.embeddedIn ?? ""))) checkWays(embedded, report);
			else leadingOut.push(...embedded.map(slim));
		},
		end() {
			checkWays(leadingOut, report);
		},
	};
}

function slim({ file, path, id, value: { embeddedIn } }: Embedded): Embedded {
	return { file, ...detached({ path, id, value: { embeddedIn } }) };
}

function checkWays(statements: readonly Embedded[], report: Report): void {
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
function cycleFrom(statement: Embedded, byId: ReadonlyMap<string, Embedded>): string[] | undefined {
	const way = [statement.id];
	for (;;) {
		const next = byId.get(way.at(-1) ?? "")?.value.embeddedIn;
		if (next === undefined) return undefined;
		if (next === statement.id) return way;
		if (way.includes(next)) return undefined;
		way.push(next);
	}
}
