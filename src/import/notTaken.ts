// The report of what was not taken: each with its line in a file, and how many for which reason.
import { appendFile } from "node:fs/promises";
import type { Refused } from "./found.ts";

const linesAtOnce = 1000;
const longestDetail = 200;

export interface NotTakenReport {
	add(line: number, why: Refused): Promise<void>;
	/** Writes what is still to be written. */
	end(): Promise<void>;
	readonly total: number;
	/** Records in the format that was asked for, which for another reason were not taken. */
	readonly records: number;
	/** The first of all, as a line of the report. */
	readonly first: string | undefined;
	/** Reasons with their numbers, the most frequent first. */
	counts(): [reason: string, count: number][];
}

/** @param input its name, with which each line of the report begins */
export function reportOn(input: string, path: string): NotTakenReport {
	const counted = new Map<string, number>();
	let waiting: string[] = [];
	let total = 0;
	let records = 0;
	let first: string | undefined;
	const end = async (): Promise<void> => {
		if (waiting.length > 0) await appendFile(path, waiting.join(""));
		waiting = [];
	};
	return {
		async add(line, { reason, detail, isRecord }) {
			const text = `${input}:${line}: ${reason}${detail === undefined ? "" : ` (${visible(detail)})`}`;
			first ??= text;
			total++;
			if (isRecord) records++;
			counted.set(reason, (counted.get(reason) ?? 0) + 1);
			waiting.push(`${text}\n`);
			if (waiting.length >= linesAtOnce) await end();
		},
		end,
		get total() {
			return total;
		},
		get records() {
			return records;
		},
		get first() {
			return first;
		},
		counts: () => [...counted].sort(([, a], [, b]) => b - a),
	};
}

/** What others wrote, on one line, and nothing that a terminal would obey. */
function visible(text: string): string {
	return text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").slice(0, longestDetail);
}
