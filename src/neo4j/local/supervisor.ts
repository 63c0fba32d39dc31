// The process between this program and Neo4j: it stops Neo4j when its parent is gone, however the parent went.
import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { amend, release } from "./claim.ts";
import { markOf, type ProcessMark } from "./liveness.ts";

/** What the parent sends: first the task, later, if all goes well, the word to stop. */
export type Order = { readonly order: "run"; readonly task: JavaTask } | { readonly order: "stop" };

/** What the parent is told. */
export type Report =
	| { readonly report: "running"; readonly java: ProcessMark }
	| { readonly report: "ended"; readonly code: number | null; readonly signal: string | null };

export interface JavaTask {
	readonly command: string;
	readonly javaArguments: readonly string[];
	readonly folder: string;
	/** Gets what Java prints, this start's only. */
	readonly log: string;
	readonly lockFile: string;
	readonly token: string;
}

/** Neo4j needs this long to close a large store; then it is killed, and recovers at its next start. */
const stopMilliseconds = 20_000;

let task: JavaTask | undefined;
let java: ChildProcess | undefined;

// This process has its own session (`detached`), so a terminal's Ctrl-C does not reach it or Neo4j: the parent ends its
// own work first. The channel closes when the parent dies, even by SIGKILL.
process.on("disconnect", stop);
for (const name of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(name, stop);
process.on("message", (order: Order) => (order.order === "run" ? run(order.task) : stop()));

function run(given: JavaTask): void {
	task = given;
	const supervisor = markOf(process.pid);
	// Before Java starts: whoever finds a dead owner from here on waits for this process.
	const held = supervisor !== null && amend(task.lockFile, task.token, { supervisor }) !== null;
	if (!held || !process.connected) {
		finish(null, null);
		return;
	}
	const output = openSync(task.log, "w", 0o600);
	java = spawn(task.command, task.javaArguments, { cwd: task.folder, stdio: ["ignore", output, output] });
	java.once("error", () => finish(null, null));
	java.once("exit", finish);
	const mark = java.pid === undefined ? null : markOf(java.pid);
	if (mark === null) return;
	amend(task.lockFile, task.token, { java: mark });
	// With a callback, or a parent that is gone by now ends this process with an error, and Java would stay.
	if (process.connected) process.send?.({ report: "running", java: mark } satisfies Report, () => undefined);
}

function stop(): void {
	if (java === undefined) finish(null, null);
	else java.kill("SIGTERM");
	setTimeout(() => java?.kill("SIGKILL"), stopMilliseconds);
}

function finish(code: number | null, signal: string | null): void {
	if (task !== undefined) release(task.lockFile, task.token);
	if (!process.connected) process.exit();
	// After the message is through: an exit at once could lose it.
	process.send?.({ report: "ended", code, signal } satisfies Report, () => process.exit());
}
