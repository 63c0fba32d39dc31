// How a position moved: statements of the same date together, and in words where the stance changed.
import type { Stance, StatementInListFragment } from "../../../generated/client/graphql.ts";
import { stances as words } from "../words/speech.ts";
import { spanOf } from "./timeSpan.ts";

export interface Position {
	readonly statement: StatementInListFragment;
	/** Towards the target that was asked for. */
	readonly stance: Stance;
}

export interface Change {
	/** `From in favor to against` */
	readonly sentence: string;
	/** False where one date lies within the other, as a day in its month: which came first is not known. */
	readonly isOrdered: boolean;
}

/** What was said at one date, or without one. */
export interface Moment {
	/** Null: undated. */
	readonly saidOn: string | null;
	readonly positions: readonly Position[];
	/** Null where nothing changed since the moment before, or there is none. */
	readonly change: Change | null;
}

interface Dated {
	readonly saidOn: string;
	readonly positions: readonly Position[];
}

/** Oldest first; undated ones last, since nobody can tell where they belong. */
export function momentsOf(positions: readonly Position[]): Moment[] {
	const dates = [...new Set(positions.map(({ statement }) => statement.saidOn ?? null))];
	const dated = dates
		.filter((date) => date !== null)
		.sort()
		.map((saidOn) => ({ saidOn, positions: saidAt(positions, saidOn) }));
	const moments: Moment[] = dated.map((moment, index) => {
		const before = dated[index - 1];
		return { ...moment, change: before ? changeOf(before, moment) : null };
	});
	const undated = saidAt(positions, null);
	return undated.length > 0 ? [...moments, { saidOn: null, positions: undated, change: null }] : moments;
}

export function positionsTowards(statements: readonly StatementInListFragment[], about: string): Position[] {
	return statements.flatMap((statement) => {
		const target = statement.about.find(({ entity }) => entity.id === about);
		return target ? [{ statement, stance: target.stance }] : [];
	});
}

export function stancesOf(positions: readonly Position[]): Stance[] {
	const order = Object.keys(words) as Stance[];
	return order.filter((stance) => positions.some((position) => position.stance === stance));
}

function saidAt(positions: readonly Position[], saidOn: string | null): Position[] {
	return positions.filter(({ statement }) => (statement.saidOn ?? null) === saidOn);
}

function changeOf(before: Dated, after: Dated): Change | null {
	const from = stancesOf(before.positions);
	const to = stancesOf(after.positions);
	if (from.join() === to.join()) return null;
	return {
		sentence: `From ${inWords(from)} to ${inWords(to)}`,
		isOrdered: spanOf(before.saidOn).end <= spanOf(after.saidOn).start,
	};
}

function inWords(stances: readonly Stance[]): string {
	return stances.map((stance) => words[stance]).join(" and ");
}
