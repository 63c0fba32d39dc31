// Where the marks of a timeline stand: across by time, down by stance, none upon another.
import type { Stance } from "../../../generated/client/graphql.ts";
import type { Moment, Position } from "./moves.ts";
import { isDay, type Span, spanOf, spanOfAll, type Tick, ticksOf } from "./timeSpan.ts";

/** From for to against. */
export const lanes: readonly Stance[] = ["FAVOR", "MIXED", "NEUTRAL", "AGAINST"];

export interface Mark extends Position {
	readonly x: number;
	readonly y: number;
	/** Of a date that is known to the month or year only: where that begins and ends. */
	readonly spread: { readonly from: number; readonly to: number } | null;
}

export interface ChartLayout {
	readonly marks: readonly Mark[];
	/** Joins the statements whose day is known, in steps; an SVG path. */
	readonly path: string;
	readonly lanes: readonly {
		readonly stance: Stance;
		readonly top: number;
		readonly bottom: number;
		readonly baseline: number;
	}[];
	readonly ticks: readonly (Tick & { readonly x: number })[];
	readonly height: number;
}

const markSize = 18;
const lanePadding = 12;
const axisHeight = 28;
const leastBetweenTicks = 84;

/** `left`: the room for the names of the lanes. Undated moments are left out. */
export function layoutOf(moments: readonly Moment[], width: number, left: number): ChartLayout {
	const dated = moments.filter((moment): moment is Moment & { saidOn: string } => moment.saidOn !== null);
	const time = spanOfAll(dated.map(({ saidOn }) => spanOf(saidOn)));
	const room = width - left - markSize;
	const xOf = (instant: number) => left + ((instant - time.start) / (time.end - time.start)) * room;
	const placed = dated.flatMap((moment) => moment.positions.map((position) => place(position, moment.saidOn, xOf)));
	const stacked = stack(placed);
	const bands = bandsOf(stacked);
	const baselineOf = (stance: Stance) => bands.find((band) => band.stance === stance)?.baseline ?? 0;
	return {
		marks: stacked.map(({ row, ...mark }) => ({ ...mark, y: baselineOf(mark.stance) - row * markSize })),
		path: pathOf(
			dated.filter(({ saidOn }) => isDay(saidOn)),
			(saidOn) => xOf(middleOf(spanOf(saidOn))),
			baselineOf,
		),
		lanes: bands,
		ticks: ticksOf(time, Math.max(2, Math.floor(room / leastBetweenTicks))).map((tick) => ({
			...tick,
			x: xOf(tick.at),
		})),
		height: (bands.at(-1)?.bottom ?? 0) + axisHeight,
	};
}

function place(position: Position, saidOn: string, xOf: (instant: number) => number) {
	const span = spanOf(saidOn);
	const spread = isDay(saidOn) ? null : { from: xOf(span.start), to: xOf(span.end) };
	return { ...position, x: xOf(middleOf(span)), spread };
}

type Placed = ReturnType<typeof place>;

/** Each mark in the lowest row of its lane in which it touches no other. */
function stack(marks: readonly Placed[]): (Placed & { row: number })[] {
	const taken = new Map<string, { from: number; to: number }[]>();
	// Days lie on the line that joins them: they take the lowest rows.
	const ordered = [...marks].sort((one, other) => Number(one.spread !== null) - Number(other.spread !== null));
	return ordered.map((mark) => {
		const from = Math.min(mark.x - markSize / 2, mark.spread?.from ?? mark.x);
		const to = Math.max(mark.x + markSize / 2, mark.spread?.to ?? mark.x);
		let row = 0;
		while (taken.get(`${mark.stance} ${row}`)?.some((other) => other.from < to && from < other.to)) row += 1;
		const key = `${mark.stance} ${row}`;
		taken.set(key, [...(taken.get(key) ?? []), { from, to }]);
		return { ...mark, row };
	});
}

function bandsOf(marks: readonly { stance: Stance; row: number }[]) {
	let top = 0;
	return lanes.map((stance) => {
		const rows = 1 + Math.max(0, ...marks.filter((mark) => mark.stance === stance).map(({ row }) => row));
		const bottom = top + rows * markSize + 2 * lanePadding;
		const band = { stance, top, bottom, baseline: bottom - lanePadding - markSize / 2 };
		top = bottom;
		return band;
	});
}

/** Where a day shows several stances, the line goes on from the one nearest to what follows. */
function pathOf(
	days: readonly (Moment & { saidOn: string })[],
	xOfDay: (saidOn: string) => number,
	baselineOf: (stance: Stance) => number,
): string {
	let last: { x: number; levels: readonly number[] } | null = null;
	const parts: string[] = [];
	for (const { saidOn, positions } of days) {
		const x = xOfDay(saidOn);
		const levels = positions.map(({ stance }) => baselineOf(stance));
		const top = Math.min(...levels);
		const bottom = Math.max(...levels);
		const from: number = last ? nearest(last.levels, levels) : top;
		parts.push(last ? `M${last.x} ${from}H${x}` : `M${x} ${from}`, `V${top}V${bottom}`);
		last = { x, levels };
	}
	return parts.join("");
}

/** The one of `from` that is nearest to any of `to`. */
function nearest(from: readonly number[], to: readonly number[]): number {
	const distance = (level: number) => Math.min(...to.map((other) => Math.abs(other - level)));
	return from.reduce((best, level) => (distance(level) < distance(best) ? level : best));
}

function middleOf({ start, end }: Span): number {
	return (start + end) / 2;
}
