// Tells from Java's own words why Neo4j did not start, or why it ended.
import { existsSync, readFileSync } from "node:fs";
import { KnownError } from "../../errors.ts";
import { inUse } from "./store.ts";
import type { Ending } from "./supervised.ts";

const clashes = /BindException|Address already in use/;

/** Some other process took a port between the choice and the start. */
export function isPortClash(log: string): boolean {
	return clashes.test(textOf(log));
}

/** The last lines of a log that say something: not those of a stack. */
export function lastLines(log: string, count = 8): string[] {
	const lines = textOf(log)
		.split("\n")
		.filter((line) => line.trim() !== "" && !/^(\s+at |\s+\.\.\. \d+ more|WARNING: )/.test(line));
	return lines.slice(-count);
}

/** @param why what was seen from outside, such as `it ended with exit code 1` */
export function startFailed(folder: string, log: string, why: string): KnownError {
	if (/FileLockException|StoreLockException|has been locked by another process/.test(textOf(log)))
		return inUse(folder, null);
	const lines = lastLines(log);
	const said =
		lines.length === 0 ? " It printed nothing." : ` Its last lines:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
	return new KnownError("NEO4J_START_FAILED", `wanted Neo4j to start; got: ${why}.${said} The whole log: ${log}`, {
		details: { log, lastLines: lines },
	});
}

/** The ports were free when they were chosen, so which of them was taken only the log says. */
export function portTaken(log: string): KnownError {
	const clash = lastLines(log, Number.POSITIVE_INFINITY).find((line) => clashes.test(line));
	return new KnownError(
		"PORT_IN_USE",
		`wanted the ports that NEO4J_BOLT_PORT and NEO4J_HTTP_PORT name; got: another process took one of them ` +
			`before Neo4j did (${clash?.trim() ?? "see the log"}). Set them to other ports, or to 0 for free ones. The whole log: ${log}`,
		{ details: { log } },
	);
}

export function inWords({ code, signal }: Ending): string {
	if (signal !== null) return `it was ended by ${signal}`;
	return code === null ? "the process that supervises it was killed" : `it ended with exit code ${code}`;
}

function textOf(log: string): string {
	return existsSync(log) ? readFileSync(log, "utf8") : "";
}
