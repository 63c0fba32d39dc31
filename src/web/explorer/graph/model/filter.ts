// What narrows the drawing: types of link, stance, dates, publisher.
import type { GraphRelationsFragment, Stance } from "../../../../generated/client/graphql.ts";
import type { LinkType } from "./link.ts";

export interface GraphFilter {
	/** Null: all. */
	readonly types: readonly LinkType[] | null;
	/** Of statements: only those that show it. */
	readonly stance: Stance | null;
	/** Days: statements said, and relations held, from then and until then. */
	readonly from: string | null;
	readonly to: string | null;
	/** Id: statements and evidence in its documents alone. */
	readonly publisher: string | null;
}

export const noFilter: GraphFilter = { types: null, stance: null, from: null, to: null, publisher: null };

export function isFiltering({ types, stance, from, to, publisher }: GraphFilter): boolean {
	return types !== null || stance !== null || from !== null || to !== null || publisher !== null;
}

/** A bound that the documents do not tell is open. */
export function keepsRelation(relation: GraphRelationsFragment["nodes"][number], filter: GraphFilter): boolean {
	const { type, since, until, evidence } = relation;
	if (filter.types !== null && !filter.types.includes(type)) return false;
	// Partial dates sort as text; `2024` is not before `2024-05`, it may be later.
	if (filter.from && until && until < filter.from.slice(0, until.length)) return false;
	if (filter.to && since && since > filter.to) return false;
	return filter.publisher === null || evidence.some(({ document }) => document.publisher?.id === filter.publisher);
}

export function keptStances(
	stances: readonly { readonly stance: Stance; readonly count: number }[],
	filter: GraphFilter,
): Partial<Record<Stance, number>> {
	const kept = stances.filter(({ stance }) => filter.stance === null || stance === filter.stance);
	return Object.fromEntries(kept.map(({ stance, count }) => [stance, count]));
}
