// `npm run bench`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { KnownError } from "#server/errors";
import { bench, type Report } from "./bench.ts";
import { openKeptGraph } from "./graph/keep.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { growthTable } from "./report/growth.ts";
import { inWords } from "./report/terminal.ts";
import { toJson, writeReport } from "./report/write.ts";

// This file is two below the project when it runs: dist/bench/main.js.
const project = fileURLToPath(new URL("../../", import.meta.url));
const dataFolder = join(project, ".data");

process.exitCode = await run();

/** The exit code: 0 done, 1 it could not be measured, 2 bad arguments, 130 stopped by Ctrl-C. */
async function run(): Promise<number> {
	const stopping = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());
	try {
		const options = readOptions(process.argv.slice(2));
		if (options.help) console.log(usage);
		else if (options.growth) console.log(growthTable(...(options.growth.map(readReport) as [Report, Report])));
		else await measured(options, stopping.signal);
		return 0;
	} catch (error) {
		if (stopping.signal.aborted) return 130;
		if (!(error instanceof KnownError)) throw error;
		console.error(error.code === "BAD_ARGUMENT" ? `${error.message}\n\n${usage}` : error.message);
		return error.code === "BAD_ARGUMENT" ? 2 : 1;
	}
}

async function measured(options: Options, signal: AbortSignal): Promise<void> {
	const onProgress = (message: string) => console.error(message);
	const logFolder = join(dataFolder, "bench-logs");
	mkdirSync(logFolder, { recursive: true });
	const neo4j = await openKeptGraph({ ...options, dataFolder, signal, onProgress });
	try {
		const report = await bench(neo4j, { ...options, logFolder, signal, onProgress });
		console.log(inWords(report));
		if (options.json !== undefined) writeFileSync(options.json, toJson(report));
		if (options.write) writeReport(project, report);
	} finally {
		await neo4j.stop();
	}
}

/** @throws KnownError BAD_ARGUMENT */
function readReport(file: string): Report {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as Report;
	} catch (cause) {
		throw new KnownError(
			"BAD_ARGUMENT",
			`--growth: wanted a report of --json, got ${file}: ${(cause as Error).message}`,
		);
	}
}
