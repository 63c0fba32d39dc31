// The place of a file or folder in the making, of which nothing stays when the process is ended.
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface UnfinishedPlace {
	/** Where nothing is yet. */
	readonly path: string;
	/** Removes what is there; from then on it is no business of this program. */
	discard(): void;
}

/** A place beside another, from where it can be renamed to it. SIGINT and SIGTERM discard it, then end the process. */
export function unfinishedPlace(place: string): UnfinishedPlace {
	const path = join(dirname(place), `.${basename(place)}-${randomBytes(6).toString("hex")}`);
	const signals = ["SIGINT", "SIGTERM"] as const;
	const discard = (): void => {
		for (const signal of signals) process.removeListener(signal, end);
		rmSync(path, { recursive: true, force: true });
	};
	const end = (signal: NodeJS.Signals): void => {
		discard();
		process.kill(process.pid, signal);
	};
	for (const signal of signals) process.once(signal, end);
	return { path, discard };
}
