// What a load changed, kind by kind.
import { type Changes, type Difference, tally } from "./load/difference.ts";
import { type Kind, kinds } from "./rows/rows.ts";
import type { Spool } from "./spool/spool.ts";

/** By kind as a reader counts them: entities by their type. */
export interface SeedSummary {
	readonly kinds: Readonly<Record<string, Changes>>;
	readonly total: Changes;
}

const entityKinds: Readonly<Record<string, string>> = {
	people: "person",
	organizations: "organization",
	weapons: "weapon",
	places: "place",
	events: "event",
	"unnamed sources": "unnamed-source",
};

/** As if nothing had been there. */
export function summaryOfAll(spool: Spool): SeedSummary {
	const counted = kinds.map((kind) => {
		const counts = tally(kind);
		for (const [id] of spool.hashes(kind)) counts.add(id, "added");
		return [kind, { changes: counts.changes }];
	});
	return summaryOf(Object.fromEntries(counted) as ChangesByKind);
}

type ChangesByKind = Readonly<Record<Kind, Pick<Difference, "changes">>>;

export function summaryOf({ entities, names, ...others }: ChangesByKind): SeedSummary {
	const ofEntities = Object.entries(entityKinds).map(
		([word, kind]) => [word, entities.changes.get(kind) ?? nothing] as const,
	);
	const ofOthers = Object.entries({ names, ...others }).map(([word, difference]) => [word, allOf(difference)] as const);
	const kinds = Object.fromEntries([...ofEntities, ...ofOthers]);
	return { kinds, total: Object.values(kinds).reduce(sum, nothing) };
}

/** `statements +12 ~3 -1`, a line for each kind that changed, then the total; or that there was nothing to change. */
export function inWords({ kinds, total }: SeedSummary): string {
	if (isNothing(total)) return "nothing to change";
	const rows = [...Object.entries(kinds).filter(([, changes]) => !isNothing(changes)), ["total", total] as const];
	const width = Math.max(...rows.map(([word]) => word.length));
	return rows
		.map(([word, { added, changed, removed }]) => `${word.padEnd(width)}  +${added} ~${changed} -${removed}`)
		.join("\n");
}

const nothing: Changes = { added: 0, changed: 0, removed: 0 };

function allOf({ changes }: Pick<Difference, "changes">): Changes {
	return [...changes.values()].reduce(sum, nothing);
}

function sum(a: Changes, b: Changes): Changes {
	return { added: a.added + b.added, changed: a.changed + b.changed, removed: a.removed + b.removed };
}

function isNothing({ added, changed, removed }: Changes): boolean {
	return added + changed + removed === 0;
}
