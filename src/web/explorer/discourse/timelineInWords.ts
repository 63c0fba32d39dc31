// What a timeline holds, as a few sentences.
import { dateInWords } from "../words/dates.ts";
import { statementsInWords } from "./cellInWords.ts";
import type { Moment } from "./moves.ts";
import { isDay } from "./timeSpan.ts";

/** `7 statements, from May 2022 to 12 December 2024. 1 known to the month or year only. The stance changes 3 times.` */
export function timelineInWords(moments: readonly Moment[]): string {
	const count = (fits: (moment: Moment) => boolean) =>
		moments.filter(fits).reduce((sum, { positions }) => sum + positions.length, 0);
	const dates = moments.flatMap(({ saidOn }) => (saidOn === null ? [] : [saidOn]));
	const partial = count(({ saidOn }) => saidOn !== null && !isDay(saidOn));
	const undated = count(({ saidOn }) => saidOn === null);
	const changes = moments.filter(({ change }) => change?.isOrdered).length;
	const unordered = moments.filter(({ change }) => change && !change.isOrdered).length;
	return [
		`${statementsInWords(count(() => true))}${betweenInWords(dates)}.`,
		partial > 0 && `${partial} known to the month or year only, drawn as a bar.`,
		undated > 0 && `${undated} without a date, below the others.`,
		dates.length > 1 && changesInWords(changes, unordered),
	]
		.filter(Boolean)
		.join(" ");
}

function betweenInWords(dates: readonly string[]): string {
	const first = dates[0];
	const last = dates.at(-1);
	if (first === undefined || last === undefined) return "";
	return first === last ? `, ${dateInWords(first)}` : `, from ${dateInWords(first)} to ${dateInWords(last)}`;
}

function changesInWords(changes: number, unordered: number): string {
	if (changes + unordered === 0) return "The stance stays the same.";
	if (unordered === 0) return `The stance changes ${times(changes)}.`;
	const differs = `${times(unordered)} it differs where the dates do not tell which came first.`;
	const sure = changes === 0 ? "No change of stance is certain" : `The stance changes ${times(changes)}`;
	return `${sure}; ${differs}`;
}

function times(count: number): string {
	return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
