// A folder in the making, of which nothing stays when the process is ended.
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface UnfinishedFolder {
	readonly path: string;
	/** Removes it, if it is still there. */
	discard(): void;
}

/** A new folder beside a place, from where it can be renamed to it. */
export function unfinishedFolder(place: string): UnfinishedFolder {
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
	// Before there is a folder: the signal may come in between.
	for (const signal of signals) process.once(signal, end);
	mkdirSync(path, { recursive: true });
	return { path, discard };
}
