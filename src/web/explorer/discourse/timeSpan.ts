// Partial dates as spans of time, and the marks of a time axis.

const day = 86_400_000;

/** Milliseconds in UTC; `end` is the first instant after it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface Tick {
	readonly at: number;
	readonly label: string;
}

/** `2024-12-08` is a day, `2024-12` a month, `2024` a year. */
export function spanOf(partial: string): Span {
	const [year = 0, month, dayOfMonth] = partial.split("-").map(Number);
	if (month === undefined) return { start: Date.UTC(year), end: Date.UTC(year + 1) };
	if (dayOfMonth === undefined) return { start: Date.UTC(year, month - 1), end: Date.UTC(year, month) };
	const start = Date.UTC(year, month - 1, dayOfMonth);
	return { start, end: start + day };
}

export function isDay(partial: string): boolean {
	return partial.length === 10;
}

/** From the first to the last, with some room at both ends. */
export function spanOfAll(spans: readonly Span[]): Span {
	const start = Math.min(...spans.map((span) => span.start));
	const end = Math.max(...spans.map((span) => span.end));
	const room = Math.max((end - start) * 0.04, day);
	return { start: start - room, end: end + room };
}

interface Step {
	/** First instants of years, months or days. */
	readonly first: (from: Date) => Date;
	readonly next: (at: Date) => Date;
	readonly label: (at: Date) => string;
}

const monthAndYear = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const dayAndMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

const byYears = (years: number): Step => ({
	first: (from) => new Date(Date.UTC(Math.ceil((from.getUTCFullYear() + 1) / years) * years, 0)),
	next: (at) => new Date(Date.UTC(at.getUTCFullYear() + years, 0)),
	label: (at) => String(at.getUTCFullYear()),
});
const byMonths = (months: number): Step => ({
	first: (from) => new Date(Date.UTC(from.getUTCFullYear(), Math.ceil((from.getUTCMonth() + 1) / months) * months)),
	next: (at) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months)),
	label: (at) => monthAndYear.format(at),
});
const byDays = (days: number): Step => ({
	first: (from) => new Date(Math.ceil(from.getTime() / day) * day),
	next: (at) => new Date(at.getTime() + days * day),
	label: (at) => dayAndMonth.format(at),
});
const steps = [
	byDays(1),
	byDays(2),
	byDays(7),
	byMonths(1),
	byMonths(3),
	byMonths(6),
	byYears(1),
	byYears(2),
	byYears(5),
	byYears(20),
];

/** The finest that are not more than `most`. */
export function ticksOf(span: Span, most: number): readonly Tick[] {
	for (const step of steps) {
		const ticks: Tick[] = [];
		for (
			let at = step.first(new Date(span.start));
			at.getTime() < span.end && ticks.length <= most;
			at = step.next(at)
		) {
			ticks.push({ at: at.getTime(), label: step.label(at) });
		}
		if (ticks.length <= most) return ticks;
	}
	return [];
}
