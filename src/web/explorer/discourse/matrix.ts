// The pairs that the API counted, as rows and columns.
import type { DiscourseQuery, EntityNameFragment, PairFragment, Stance } from "../../../generated/client/graphql.ts";

export interface Cell {
	readonly speaker: EntityNameFragment;
	readonly about: EntityNameFragment;
	readonly count: number;
	/** Most frequent first; only those that occur. */
	readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
	readonly firstSaidOn?: string | null;
	readonly lastSaidOn?: string | null;
}

export interface Head {
	readonly entity: EntityNameFragment;
	/** Of its cells: a statement about three targets counts in three columns. */
	readonly total: number;
}

export interface Matrix {
	/** All cells, the most frequent first. */
	readonly cells: readonly Cell[];
	/** Speakers and targets, those with most statements first. */
	readonly rows: readonly Head[];
	readonly columns: readonly Head[];
	at(speakerId: string, aboutId: string): Cell | undefined;
	/** True when the API may have had more pairs than it tells in one answer. */
	readonly isCut: boolean;
}

const mostOfOneKind = 500;

/** `stance` keeps what shows it towards the target of the cell, `aboutType` the targets of that kind (`Person`). */
export function matrixOf(
	data: DiscourseQuery,
	{ stance, aboutType }: { stance: Stance | null; aboutType: EntityNameFragment["__typename"] | null },
): Matrix {
	const lists = [data.people, data.organizations, data.places, data.unnamedSources, data.weapons, data.events];
	const cells = lists
		.flat()
		.filter(({ about }) => aboutType === null || about.__typename === aboutType)
		.map((pair) => cellOf(pair, stance))
		.filter(({ count }) => count > 0)
		.sort((one, other) => other.count - one.count);
	const byPair = new Map(cells.map((cell) => [`${cell.speaker.id} ${cell.about.id}`, cell]));
	return {
		cells,
		rows: headsOf(cells, ({ speaker }) => speaker),
		columns: headsOf(cells, ({ about }) => about),
		at: (speakerId, aboutId) => byPair.get(`${speakerId} ${aboutId}`),
		isCut: lists.some((list) => list.length === mostOfOneKind),
	};
}

/** The stance that most of its statements show; null when two are equally frequent. */
export function leadingStance({ stances: [first, second] }: Pick<Cell, "stances">): Stance | null {
	return !first || first.count === second?.count ? null : first.stance;
}

/** The API's filter asks for the stance towards any target: what a cell counts is the stance towards its own. */
function cellOf(pair: PairFragment, stance: Stance | null): Cell {
	const stances = pair.stances
		.filter((of) => stance === null || of.stance === stance)
		.sort((one, other) => other.count - one.count);
	return { ...pair, stances, count: stances.reduce((sum, { count }) => sum + count, 0) };
}

function headsOf(cells: readonly Cell[], entityOf: (cell: Cell) => EntityNameFragment): Head[] {
	const heads = new Map<string, { entity: EntityNameFragment; total: number }>();
	for (const cell of cells) {
		const entity = entityOf(cell);
		const head = heads.get(entity.id) ?? { entity, total: 0 };
		head.total += cell.count;
		heads.set(entity.id, head);
	}
	return [...heads.values()].sort(
		(one, other) => other.total - one.total || one.entity.name.localeCompare(other.entity.name),
	);
}
