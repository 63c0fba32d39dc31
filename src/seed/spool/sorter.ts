// Sorts more lines than fit into memory: sorted runs on disk, then all of them merged.
import { linesOf, lineWriter } from "./lines.ts";
import type { Scratch } from "./scratch.ts";

export interface Sorter {
	/** The line must not hold a line feed. */
	add(line: string): void;
	/** All lines in the order of their UTF-16 code units, each as often as it was added. To be called once. */
	sorted(): Iterable<string>;
}

/** Characters that are held at a time. */
const runLength = 16 << 20;

/** @param scratch takes the runs; nothing is written there while all lines fit into one */
export function sorter(scratch: Scratch, name: string): Sorter {
	let lines: string[] = [];
	let length = 0;
	const runs: string[] = [];
	const endRun = (): void => {
		const path = scratch.path(`${name}.run${runs.length}`);
		const writer = lineWriter(path);
		for (const line of lines.sort()) writer.write(line);
		writer.end();
		runs.push(path);
		lines = [];
		length = 0;
	};
	return {
		add(line) {
			lines.push(line);
			length += line.length;
			if (length > runLength) endRun();
		},
		*sorted() {
			if (runs.length === 0) yield* lines.sort();
			else yield* merged([...runs.map(linesOf), lines.sort().values()]);
		},
	};
}

interface Head {
	line: string;
	readonly rest: Iterator<string>;
}

/** There are few runs, so the least of their heads is looked for one by one. */
function* merged(runs: readonly Iterator<string>[]): Generator<string> {
	const heads: Head[] = runs.flatMap((rest) => {
		const { done, value } = rest.next();
		return done ? [] : [{ line: value, rest }];
	});
	while (heads.length > 0) {
		let least = 0;
		for (let index = 1; index < heads.length; index++) {
			if ((heads[index]?.line ?? "") < (heads[least]?.line ?? "")) least = index;
		}
		const head = heads[least] as Head;
		yield head.line;
		const { done, value } = head.rest.next();
		if (done) heads.splice(least, 1);
		else head.line = value;
	}
}
