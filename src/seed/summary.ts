// What a load changed, kind by kind.
import { kindOf } from "./files/entries.ts";
import type { Difference } from "./load/difference.ts";
import type { Differences } from "./load/load.ts";

export interface Changes {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

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

export function summaryOf({ entities, names, ...others }: Differences): SeedSummary {
	const ofEntities = Object.entries(entityKinds).map(([word, kind]) => {
		const isOfKind = ({ id }: { id: string }): boolean => kindOf(id) === kind;
		return [word, changesOf(entities, isOfKind)] as const;
	});
	const ofOthers = Object.entries({ names, ...others }).map(
		([word, difference]) => [word, changesOf(difference)] as const,
	);
	const kinds = Object.fromEntries([...ofEntities, ...ofOthers]);
	return { kinds, total: Object.values(kinds).reduce(sum) };
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

function changesOf(
	{ added, changed, removed }: Difference,
	isMeant: (row: { id: string }) => boolean = () => true,
): Changes {
	const count = (rows: readonly { id: string }[]): number => rows.filter(isMeant).length;
	return { added: count(added), changed: count(changed), removed: count(removed) };
}

function sum(a: Changes, b: Changes): Changes {
	return { added: a.added + b.added, changed: a.changed + b.changed, removed: a.removed + b.removed };
}

function isNothing({ added, changed, removed }: Changes): boolean {
	return added + changed + removed === 0;
}
