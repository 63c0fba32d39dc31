// Tells whether a process is still the one that it was: a pid alone is handed out again.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** One run of one process: no later process is equal to it, even with the same pid. */
export interface ProcessMark {
	readonly pid: number;
	/** When it started, in the words of the operating system: only to be compared. */
	readonly startedAt: string;
}

/** The mark of a running process, or null where none has this pid or it has ended and only waits to be reaped. */
export function markOf(pid: number): ProcessMark | null {
	const startedAt = process.platform === "linux" ? startedAtOnLinux(pid) : startedAtByPs(pid);
	return startedAt === null ? null : { pid, startedAt };
}

export function isRunning(mark: ProcessMark | undefined): boolean {
	return mark !== undefined && markOf(mark.pid)?.startedAt === mark.startedAt;
}

/** Sends a signal, to nobody if that process has ended meanwhile. */
export function signal(mark: ProcessMark, name: "SIGTERM" | "SIGKILL"): void {
	if (!isRunning(mark)) return;
	try {
		process.kill(mark.pid, name);
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== "ESRCH") throw cause;
	}
}

/** Not by `ps`: slim containers come without it. Clock ticks since the boot, so the boot is named too. */
function startedAtOnLinux(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		// The second field is the command in brackets and may hold blanks and brackets itself.
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const [state, ticks] = [fields[0], fields[19]];
		if (state === "Z" || state === "X" || ticks === undefined) return null;
		return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}+${ticks}`;
	} catch {
		return null;
	}
}

function startedAtByPs(pid: number): string | null {
	try {
		const output = execFileSync("/bin/ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
			env: { LC_ALL: "C", TZ: "UTC" },
		});
		const [state, ...started] = output.trim().split(/\s+/);
		return state === undefined || state.startsWith("Z") ? null : started.join(" ");
	} catch {
		return null;
	}
}
