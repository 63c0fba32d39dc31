// What a soak found: its stretches in a row, and whether they show an error, a leak or a slowing down.
import type { Stretch } from "./load.ts";
import type { Memory } from "./memory.ts";

/** A stretch, and the memory of the API after it. */
export interface Slice extends Stretch, Memory {
	/** Seeds that changed the graph meanwhile. */
	readonly seeds: number;
}

export interface SoakReport {
	readonly at: string;
	readonly minutes: number;
	readonly processors: number;
	/** Requests a second, measured before. */
	readonly capacity: number;
	readonly rate: number;
	readonly slices: readonly Slice[];
	/** What was found wrong; empty where nothing was. */
	readonly problems: readonly string[];
}

/** Of all slices: caches fill, code is compiled. */
const warmUp = 0.25;
/** Times what it was. Resident memory holds garbage, too, and moves by some tens of megabytes either way. */
const growthAllowed = { residentMegabytes: 1.15, liveMegabytes: 1.05 };
const slowerAllowed = 2;
/** Below this a p99 is made by what else the machine does. */
const steadyMilliseconds = 50;

export function problemsOf(slices: readonly Slice[]): string[] {
	const problems: string[] = [];
	const sum = (key: "failures" | "badAnswers"): number => slices.reduce((total, slice) => total + slice[key], 0);
	if (sum("failures") > 0) problems.push(`${sum("failures")} requests got no answer`);
	if (sum("badAnswers") > 0) problems.push(`${sum("badAnswers")} answers were errors`);
	const warm = slices.slice(Math.ceil(slices.length * warmUp));
	const third = Math.max(1, Math.floor(warm.length / 3));
	const [early, late] = [warm.slice(0, third), warm.slice(-third)];
	for (const key of ["residentMegabytes", "liveMegabytes"] as const) {
		const [from, to] = [median(early.map((slice) => slice[key])), median(late.map((slice) => slice[key]))];
		if (to > from * growthAllowed[key])
			problems.push(`${key} grew from ${from.toFixed(1)} to ${to.toFixed(1)} after the warm-up`);
	}
	const [from, to] = [median(early.map(({ p99 }) => p99)), median(late.map(({ p99 }) => p99))];
	if (to > Math.max(from * slowerAllowed, steadyMilliseconds)) problems.push(`p99 rose from ${from} ms to ${to} ms`);
	return problems;
}

export function inWords({ minutes, capacity, rate, slices, problems }: SoakReport): string {
	const head = "slice  requests  failures  p50 ms  p99 ms  resident MB  live MB  seeds";
	const widths = [5, 10, 10, 8, 8, 13, 9, 7];
	const rows = slices.map((slice, index) =>
		[
			index + 1,
			slice.requests,
			slice.failures + slice.badAnswers,
			slice.p50,
			slice.p99,
			slice.residentMegabytes.toFixed(0),
			slice.liveMegabytes.toFixed(1),
			slice.seeds,
		]
			.map((cell, column) => String(cell).padStart(widths[column] ?? 0))
			.join(""),
	);
	const verdict = problems.length === 0 ? "No error, no growth, no slowing down." : problems.join("\n");
	const title = `${minutes} minutes at ${rate.toFixed(0)} requests a second, 80 % of ${capacity.toFixed(0)}`;
	return [title, head, ...rows, verdict].join("\n");
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
