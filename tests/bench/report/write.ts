// Puts reports into the project: as JSON, as a plot, and as tables in the README.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sectionOf } from "#server/readme";
import type { Report } from "../bench.ts";
import { type Comparison, type ComparisonName, comparisons } from "../variants.ts";
import { commands, markdownOf } from "./comparison.ts";
import { markdown } from "./markdown.ts";
import { plot } from "./plot.ts";

/**
 * Finds the places of all that is to be written.
 * @param project its folder
 * @throws KnownError BAD_ARGUMENT when the README has no such section; nothing is written then
 */
export function reportWriter(project: string): (report: Report) => void {
	const write = sectionOf(join(project, "README.md"), "npm run bench -- --write");
	return (report) => {
		const kept = reportOf(project);
		const parts = comparisons.flatMap((what) => (kept[what] ? [[what, kept[what]]] : []));
		writeFileSync(reportFile(project), toJson({ ...report, ...Object.fromEntries(parts) }));
		writeFileSync(join(project, "tests/bench/report.svg"), plot(report));
		const picture = "![Requests a second, as shares of what the raw driver reaches](tests/bench/report.svg)";
		write(`${picture}\n\n${markdown(report)}`);
	};
}

/** The same for a comparison, which is a part of the report. */
export function comparisonWriter(project: string, what: ComparisonName): (comparison: Comparison) => void {
	const write = sectionOf(join(project, "README.md"), commands[what]);
	return (comparison) => {
		writeFileSync(reportFile(project), toJson({ ...reportOf(project), [what]: comparison }));
		write(markdownOf(comparison));
	};
}

type Reports = Partial<Report & Record<ComparisonName, Comparison>>;

function reportFile(project: string): string {
	return join(project, "tests/bench/report.json");
}

function reportOf(project: string): Reports {
	const file = reportFile(project);
	return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Reports) : {};
}

/** One line a measurement; no more digits than were measured. */
export function toJson(report: Reports | Comparison): string {
	const text = JSON.stringify(report, rounded, "\t");
	return `${text.replaceAll(/\{\s+"round":[^}]+\}/g, (measurement) => JSON.stringify(JSON.parse(measurement)))}\n`;
}

function rounded(_key: string, value: unknown): unknown {
	return typeof value === "number" ? Number(value.toFixed(3)) : value;
}
