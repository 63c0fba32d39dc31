// What a process has used so far. Linux tells it in /proc; elsewhere it is null, and the report leaves it out.
import { readFileSync } from "node:fs";

// The kernel counts in ticks, 100 a second on every Linux that runs Node.
const ticksPerSecond = 100;

/** Seconds of processor time of all of them, of all their threads, in user and kernel. */
export function processorSeconds(pids: readonly number[]): number | null {
	return sum(pids.map(secondsOf));
}

function secondsOf(pid: number): number | null {
	const stat = read(pid, "stat");
	if (stat === null) return null;
	// The second field is the command in brackets and may hold blanks and brackets itself.
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Resident memory of all of them in MB (10^6 bytes). */
export function residentMegabytes(pids: readonly number[]): number | null {
	return sum(pids.map(megabytesOf));
}

function megabytesOf(pid: number): number | null {
	const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(pid, "status") ?? "")?.[1];
	return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
}

/** Null where one is not known, or there is none. */
function sum(values: readonly (number | null)[]): number | null {
	const known = values.filter((value) => value !== null);
	return known.length < Math.max(1, values.length) ? null : known.reduce((total, value) => total + value, 0);
}

function read(pid: number, file: string): string | null {
	if (process.platform !== "linux") return null;
	try {
		return readFileSync(`/proc/${pid}/${file}`, "utf8");
	} catch {
		return null;
	}
}
