// How far a seed is, for whoever waits in front of a terminal.
import type { OnProgress } from "./seed.ts";

/** What is written to: standard error as a rule, so that standard output holds the result alone. */
export interface Screen {
	readonly isTTY?: boolean;
	write(text: string): unknown;
}

const phases = {
	checking: "checking the files",
	preparing: "constraints and indexes",
	loading: "loading",
} as const;

/** One line that is written anew on a terminal; elsewhere a line for each phase. */
export function progressOn(screen: Screen): { onProgress: OnProgress; end(): void } {
	let last = "";
	return {
		onProgress({ phase, done, total }) {
			const text = total > 0 && screen.isTTY ? `${phases[phase]}: ${done} of ${total}` : phases[phase];
			if (text === last) return;
			last = text;
			screen.write(screen.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
		},
		end() {
			if (screen.isTTY && last) screen.write("\r\x1b[K");
			last = "";
		},
	};
}
