// Puts a report into the project: as JSON, as a plot, and as a table between two marks of the README.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KnownError } from "#server/errors";
import type { Report } from "../bench.ts";
import { markdown } from "./markdown.ts";
import { plot } from "./plot.ts";

const marks = ["<!-- Written by npm run bench -- --write -->", "<!-- End of what it wrote -->"] as const;

/**
 * @param project its folder
 * @throws KnownError BAD_ARGUMENT when the README has no such marks; nothing is written then
 */
export function writeReport(project: string, report: Report): void {
	const readme = join(project, "README.md");
	const text = readFileSync(readme, "utf8");
	const [start, end] = marks.map((mark) => text.indexOf(mark)) as [number, number];
	if (start < 0 || end < start) {
		throw new KnownError("BAD_ARGUMENT", `${readme}: wanted the lines ${marks.join(" and ")}, got none`);
	}
	const folder = join(project, "tests/bench");
	writeFileSync(join(folder, "report.json"), toJson(report));
	writeFileSync(join(folder, "report.svg"), plot(report));
	const picture = "![Requests a second, as shares of what the raw driver reaches](tests/bench/report.svg)";
	const written = `${marks[0]}\n\n${picture}\n\n${markdown(report)}\n\n`;
	writeFileSync(readme, text.slice(0, start) + written + text.slice(end));
}

/** One line a measurement; no more digits than were measured. */
export function toJson({ measurements, ...head }: Report): string {
	const start = JSON.stringify(head, rounded, "\t").slice(0, -"\n}".length);
	const lines = measurements.map((each) => `\t\t${JSON.stringify(each, rounded)}`);
	return `${start},\n\t"measurements": [\n${lines.join(",\n")}\n\t]\n}\n`;
}

function rounded(_key: string, value: unknown): unknown {
	return typeof value === "number" ? Number(value.toFixed(3)) : value;
}
