// What runs on this machine, as `ps` shows it.
import { execFileSync } from "node:child_process";
import { readClaim } from "../../src/neo4j/local/claim.ts";
import { markOf } from "../../src/neo4j/local/liveness.ts";
import { lockFileOf } from "../../src/neo4j/local/store.ts";

/** Every command line, as anyone on the machine can read it. */
export function commandLines(): string {
	return execFileSync("ps", ["-eww", "-o", "pid=,args="], { encoding: "utf8" });
}

/** Whether any Java has this folder in its command line: asked of `ps`, not of what the launcher believes. */
export function javaRunsOn(folder: string): boolean {
	return commandLines()
		.split("\n")
		.some((line) => line.includes("java") && line.includes(`--home-dir=${folder}`));
}

/** The supervisor and the Java of a store, as its lock file names them. */
export function processesOf(folder: string): { supervisor: number; java: number } {
	const claim = readClaim(lockFileOf(folder));
	if (typeof claim === "string") throw new Error(`wanted the lock of ${folder}; got: ${claim}`);
	if (claim.supervisor === undefined || claim.java === undefined)
		throw new Error(`no Java yet in ${JSON.stringify(claim)}`);
	return { supervisor: claim.supervisor.pid, java: claim.java.pid };
}

/** How long it took until none of these processes ran, in milliseconds. */
export async function untilGone(pids: readonly number[], withinMilliseconds: number): Promise<number> {
	const startedAt = performance.now();
	for (;;) {
		const left = pids.filter((pid) => markOf(pid) !== null);
		const elapsed = performance.now() - startedAt;
		if (left.length === 0) return elapsed;
		if (elapsed > withinMilliseconds)
			throw new Error(`still running after ${withinMilliseconds} ms: ${left.join(", ")}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
