// What a process has used so far. Linux tells it in /proc; elsewhere it is null, and the report leaves it out.
import { readFileSync } from "node:fs";

// The kernel counts in ticks, 100 a second on every Linux that runs Node.
const ticksPerSecond = 100;

/** Seconds of processor time, of all its threads, in user and kernel. */
export function processorSeconds(pid: number | null): number | null {
	const stat = read(pid, "stat");
	if (stat === null) return null;
	// The second field is the command in brackets and may hold blanks and brackets itself.
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Resident memory in MB (10^6 bytes). */
export function residentMegabytes(pid: number | null): number | null {
	const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(pid, "status") ?? "")?.[1];
	return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
}

function read(pid: number | null, file: string): string | null {
	if (pid === null || process.platform !== "linux") return null;
	try {
		return readFileSync(`/proc/${pid}/${file}`, "utf8");
	} catch {
		return null;
	}
}
