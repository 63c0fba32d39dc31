// What is wrong with a seed: each problem with its place, what was wanted and what was got.
import { join } from "node:path";
import { KnownError } from "../../errors.ts";
import { lineOf, type Place } from "./seedFile.ts";

export interface Problem {
	/** Path within the seed folder. */
	readonly file: string;
	readonly line: number;
	readonly wanted: string;
	readonly got: string;
}

/** Takes note of a problem. */
export type Report = (place: Place, wanted: string, got: string) => void;

/** A report that collects into a list. */
export function reportInto(problems: Problem[]): Report {
	return (place, wanted, got) => problems.push({ file: place.file.name, line: lineOf(place), wanted, got });
}

/** A value as a message shows it: short, on one line. */
export function shown(value: unknown): string {
	if (value === undefined || value === null) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
	if (typeof value === "object") return "a mapping";
	const text = JSON.stringify(value);
	return text.length > 90 ? `${text.slice(0, 80)}…" (${text.length - 2} characters)` : text;
}

/** Problems in the order of files and lines, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	const unique = new Map(problems.map((problem) => [render(problem), problem]));
	return [...unique.values()].sort(
		(a, b) => compare(a.file, b.file) || a.line - b.line || compare(render(a), render(b)),
	);
}

/** One error with every problem, one a line, and their number at the end; the folder makes the paths clickable. */
export function badSeed(problems: readonly Problem[], folder: string): KnownError {
	const ordered = inOrder(problems);
	const lines = ordered.map((problem) => join(folder, render(problem)));
	const count = ordered.length === 1 ? "1 problem" : `${ordered.length} problems`;
	return new KnownError("BAD_SEED", [...lines, `${count} in ${folder}`].join("\n"), {
		details: { problems: ordered.map(render) },
	});
}

function render({ file, line, wanted, got }: Problem): string {
	return `${file}:${line}: wanted ${wanted}, got ${got}`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
