// Lets one process at a time have a data folder, and says who has it.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { KnownError } from "../../errors.ts";
import { amend, type Claim, newClaim, release, take } from "./claim.ts";
import { isRunning, signal } from "./liveness.ts";

/** A data folder that is this process's. */
export interface HeldStore {
	readonly folder: string;
	readonly lockFile: string;
	readonly token: string;
	/** Tells the others where it is served. */
	announce(additions: Partial<Claim>): void;
	release(): void;
}

/** How long a server whose parent died may take to stop: the supervisor kills it before that. */
const leavingMilliseconds = 30_000;

export function lockFileOf(folder: string): string {
	return join(folder, "holder.json");
}

/**
 * Takes a data folder, and makes it if it is not there. Where the last holder has died and its Neo4j is still
 * stopping, waits for it; where nobody is left to stop that Neo4j, stops it.
 * @throws KnownError STORE_IN_USE
 */
export async function holdStore(folder: string, abort: AbortSignal | undefined): Promise<HeldStore> {
	// Only for its owner: it holds the password.
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const lockFile = lockFileOf(folder);
	const claim = newClaim();
	const startedAt = performance.now();
	for (;;) {
		abort?.throwIfAborted();
		const holder = take(lockFile, claim);
		if (holder === null) return held(folder, lockFile, claim);
		const waitedMilliseconds = performance.now() - startedAt;
		if (isRunning(holder.owner) || waitedMilliseconds > leavingMilliseconds) throw inUse(folder, holder);
		if (holder.java !== undefined && !isRunning(holder.supervisor)) {
			signal(holder.java, waitedMilliseconds < leavingMilliseconds / 2 ? "SIGTERM" : "SIGKILL");
		}
		await pause(200);
	}
}

/** @param holder null where only Neo4j's own lock tells: its holder was not started by this program. */
export function inUse(folder: string, holder: Claim | null, cause?: unknown): KnownError {
	const who =
		holder === null
			? "another server, not started by this program, has its lock"
			: `process ${holder.owner.pid} has held it since ${holder.since}` +
				(holder.uri === undefined ? ", not answering yet" : `, serving ${holder.uri}`);
	return new KnownError(
		"STORE_IN_USE",
		`wanted the Neo4j store in ${folder}; got: ${who}. ` +
			"Stop that one, or set DATA_FOLDER to another folder, or set NEO4J_URI to use a server that runs already",
		{
			details:
				holder === null ? { folder } : { folder, pid: holder.owner.pid, since: holder.since, uri: holder.uri ?? null },
			cause,
		},
	);
}

function held(folder: string, lockFile: string, { token }: Claim): HeldStore {
	return {
		folder,
		lockFile,
		token,
		announce(additions) {
			amend(lockFile, token, additions);
		},
		release() {
			release(lockFile, token);
		},
	};
}
