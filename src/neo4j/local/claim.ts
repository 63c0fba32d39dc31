// A lock file that says who holds it, and that a dead holder cannot keep.
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isRunning, markOf, type ProcessMark } from "./liveness.ts";
import type { ReleaseName } from "./releases.ts";

/** What a lock file says. It is held as long as one of its processes runs. */
export interface Claim {
	readonly token: string;
	/** The process that asked for it. */
	readonly owner: ProcessMark;
	readonly since: string;
	/** Where the held thing is served, once that is known. */
	readonly uri?: string;
	readonly httpUrl?: string;
	readonly version?: ReleaseName;
	/** The process that outlives the owner for as long as it takes to stop Java. */
	readonly supervisor?: ProcessMark;
	readonly java?: ProcessMark;
}

/** A new claim of this process, held by nobody yet. */
export function newClaim(): Claim {
	const owner = markOf(process.pid);
	if (owner === null) throw new Error(`the start time of process ${process.pid}, this one, is not to be had`);
	return { token: randomUUID(), owner, since: new Date().toISOString() };
}

/**
 * Takes the lock, over a dead holder if need be. Returns the living holder's claim if there is one, else null.
 *
 * The content is linked into place whole, so no reader sees half of it, and only one of many can win. If a claim that
 * was taken for dead turns out to be another's new one, it is put back; should that fail too, Neo4j's own lock on the
 * store still lets only one server in.
 */
export function take(file: string, claim: Claim): Claim | null {
	for (;;) {
		if (linkInto(file, claim)) return null;
		const holder = readClaim(file);
		if (holder === "absent") continue;
		if (holder !== "unreadable" && isHeld(holder)) return holder;
		const aside = `${file}.${claim.token}`;
		if (!moved(file, aside)) continue;
		const displaced = readClaim(aside);
		if (typeof displaced === "object" && isHeld(displaced)) linkInto(file, displaced);
		rmSync(aside, { force: true });
	}
}

/** Adds to a claim that is held. Returns the new claim, or null if the lock is another's by now. */
export function amend(file: string, token: string, additions: Partial<Claim>): Claim | null {
	const claim = readClaim(file);
	if (typeof claim === "string" || claim.token !== token) return null;
	const amended = { ...claim, ...additions };
	const draft = `${file}.${process.pid}.draft`;
	writeFileSync(draft, JSON.stringify(amended, null, "\t"), { mode: 0o600 });
	renameSync(draft, file);
	return amended;
}

/** Lets the lock go, if it is still this claim's. */
export function release(file: string, token: string): void {
	const claim = readClaim(file);
	if (typeof claim === "object" && claim.token === token) rmSync(file, { force: true });
}

export function isHeld(claim: Claim): boolean {
	return isRunning(claim.owner) || isRunning(claim.supervisor) || isRunning(claim.java);
}

/** The claim in a lock file; unreadable means that it was cut short, as by a power failure. */
export function readClaim(file: string): Claim | "absent" | "unreadable" {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === "ENOENT") return "absent";
		throw cause;
	}
	try {
		const claim = JSON.parse(text) as Partial<Claim> | null;
		return claim?.token !== undefined && claim.owner !== undefined ? (claim as Claim) : "unreadable";
	} catch {
		return "unreadable";
	}
}

function linkInto(file: string, claim: Claim): boolean {
	const draft = `${file}.${claim.token}.draft`;
	writeFileSync(draft, JSON.stringify(claim, null, "\t"), { mode: 0o600 });
	try {
		linkSync(draft, file);
		return true;
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw cause;
	} finally {
		rmSync(draft, { force: true });
	}
}

function moved(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === "ENOENT") return false;
		throw cause;
	}
}
