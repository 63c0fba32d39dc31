// How far a seed or an import is, for whoever waits in front of a terminal.
import type { SeedProgress } from "./seed.ts";

export interface Progress {
	readonly phase: SeedProgress["phase"] | "importing";
	/** As of the seed; of an import, megabytes. */
	readonly done: number;
	readonly total: number;
}

/** What is written to: standard error as a rule, so that standard output holds the result alone. */
export interface Screen {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

const phases = {
	checking: "checking the files",
	preparing: "constraints and indexes",
	loading: "loading",
	importing: "importing",
} as const;

const units = { checking: "files", preparing: "", loading: "rows", importing: "MB" } as const;

/** Elsewhere than on a terminal: often enough to see that it goes on, and no line for each of a thousand batches. */
const lineMilliseconds = 30_000;
const redrawMilliseconds = 100;

/**
 * One line that is written anew on a terminal: how many of how many, how many a second, the time left. Elsewhere a line
 * for each phase, and one now and then in a long one.
 */
export function progressOn(
	screen: Screen,
	now: () => number = () => performance.now(),
): { onProgress(progress: Progress): void; end(): void } {
	let phase: Progress["phase"] | undefined;
	let startedAt = 0;
	let writtenAt = 0;
	let isDrawn = false;
	const write = (text: string): void => {
		writtenAt = now();
		isDrawn = true;
		screen.write(screen.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
	};
	return {
		onProgress(progress) {
			const isNew = progress.phase !== phase;
			if (isNew) {
				phase = progress.phase;
				startedAt = now();
			}
			const isDue = now() - writtenAt >= (screen.isTTY ? redrawMilliseconds : lineMilliseconds);
			const text = phases[progress.phase];
			// Programs read what a check or an import finds wrong: these begin with no line of their own.
			if (isNew && !screen.isTTY) {
				if (progress.phase !== "checking" && progress.phase !== "importing") write(text);
				else writtenAt = now();
			} else if (isNew || isDue) write(text + details(progress, now() - startedAt));
		},
		end() {
			if (screen.isTTY && isDrawn) screen.write("\r\x1b[K");
			isDrawn = false;
			phase = undefined;
		},
	};
}

/** `: 120000 of 600000 rows, 4000/s, 2 min left`; the rate is that of the phase so far. */
function details({ phase, done, total }: Progress, milliseconds: number): string {
	if (total === 0) return "";
	const rate = milliseconds > 0 ? (done / milliseconds) * 1000 : 0;
	const speed = rate > 0 ? `, ${Math.round(rate)}/s, ${inWords((total - done) / rate)} left` : "";
	return `: ${done} of ${total} ${units[phase]}${speed}`;
}

function inWords(seconds: number): string {
	return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
