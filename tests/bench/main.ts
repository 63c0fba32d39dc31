// `npm run bench`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { KnownError } from "#server/errors";
import { bench } from "./bench.ts";
import { compareGrowth, comparePools, compareProcesses } from "./comparing.ts";
import { type KeptGraph, openKeptGraph } from "./graph/keep.ts";
import { type Sizes, scaled } from "./graph/sizes.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { markdownOf } from "./report/comparison.ts";
import { inWords } from "./report/terminal.ts";
import { comparisonWriter, reportWriter, toJson } from "./report/write.ts";
import type { Comparison } from "./variants.ts";

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
		else if (options.what === null) await serversMeasured(options, stopping.signal);
		else await oursMeasured(options, options.what, stopping.signal);
		return 0;
	} catch (error) {
		if (stopping.signal.aborted) return 130;
		if (!(error instanceof KnownError)) throw error;
		console.error(error.code === "BAD_ARGUMENT" ? `${error.message}\n\n${usage}` : error.message);
		return error.code === "BAD_ARGUMENT" ? 2 : 1;
	}
}

async function serversMeasured(options: Options, signal: AbortSignal): Promise<void> {
	const write = options.write ? reportWriter(project) : null;
	const { neo4j } = await openGraph(options, options.sizes, options.pageCache, signal);
	try {
		const report = await bench(neo4j, { ...options, logFolder: logFolder(), signal, onProgress });
		console.log(inWords(report));
		if (options.json !== undefined) writeFileSync(options.json, toJson(report));
		write?.(report);
	} finally {
		await neo4j.stop();
	}
}

async function oursMeasured(options: Options, what: Comparison["what"], signal: AbortSignal): Promise<void> {
	const { sizes, scale, pageCache, largePageCache, processes } = options;
	const write = options.write ? comparisonWriter(project, what) : null;
	const measuring = { ...options, logFolder: logFolder(), signal, onProgress };
	const open: KeptGraph[] = [];
	try {
		open.push(await openGraph(options, sizes, pageCache, signal));
		const [graph] = open as [KeptGraph];
		if (what === "growth") open.push(await openGraph(options, scaled(sizes, scale), largePageCache, signal));
		const comparison =
			what === "pool"
				? await comparePools(graph, sizes, measuring)
				: what === "processes"
					? await compareProcesses(graph, sizes, processes, measuring)
					: await compareGrowth(
							open.map((each, index) => ({ ...each, sizes: index === 0 ? sizes : scaled(sizes, scale) })),
							measuring,
						);
		console.log(markdownOf(comparison));
		if (options.json !== undefined) writeFileSync(options.json, toJson(comparison));
		write?.(comparison);
	} finally {
		await Promise.all(open.map(({ neo4j }) => neo4j.stop()));
	}
}

function openGraph(options: Options, sizes: Sizes, pageCache: string, signal: AbortSignal): Promise<KeptGraph> {
	return openKeptGraph({ sizes, heap: options.heap, pageCache, dataFolder, signal, onProgress });
}

function onProgress(message: string): void {
	console.error(message);
}

function logFolder(): string {
	const folder = join(dataFolder, "bench-logs");
	mkdirSync(folder, { recursive: true });
	return folder;
}
