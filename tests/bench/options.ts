// The command line of `npm run bench`.
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { KnownError } from "#server/errors";
import { queries } from "./cases.ts";
import { fullSizes, type Sizes, scaled, smallSizes } from "./graph/sizes.ts";
import type { Measuring } from "./measure.ts";
import { type ServerName, serverNames } from "./servers/contestants.ts";
import { type ComparisonName, comparisons } from "./variants.ts";

export const usage = `Usage: npm run bench [-- options]

Measures ours, @neo4j/graphql, DataLoader and the floor (raw driver, node:http) on one generated graph in a Neo4j of its own,
which is kept in .data for the next run.
  --growth            ours only: on that graph and on one of --scale times the size
  --pool              ours only: with pools of 1 to 32 connections to the database
  --processes <list>  ours only: as so many API processes that share a port, such as 1,2
  --small             a small graph and a second in all: does it still work?
  --scale <n>         n times the default graph of 300,000 statements; with --growth only the larger one, default 10
  --rounds <n>        default 5; 0 only compares the answers
  --seconds <n>       of each measurement; default 3
  --case <name>       ${Object.keys(queries).join(", ")}; may be repeated
  --server <name>     ${serverNames.join(", ")}; may be repeated
  --heap <size>       of Neo4j; default 2g
  --page-cache <size> of Neo4j, with --growth of the larger one's; default 1g for each 300,000 statements
  --json <file>       writes the report there too
  --write             writes tests/bench/report.json, its plot and the tables of the README
  --help              show this`;

export interface Options {
	readonly help: boolean;
	/** Of ours with itself; null: of all servers. */
	readonly what: ComparisonName | null;
	readonly sizes: Sizes;
	/** How many times as large the larger graph is when growth is measured. */
	readonly scale: number;
	readonly processes: readonly number[];
	readonly rounds: number;
	readonly length: Measuring["length"];
	readonly warmUp: Measuring["length"] | null;
	readonly variables: number;
	readonly cases: readonly string[] | null;
	readonly servers: readonly ServerName[];
	readonly heap: string;
	readonly pageCache: string;
	readonly largePageCache: string;
	readonly json: string | undefined;
	readonly write: boolean;
}

/** @throws KnownError BAD_ARGUMENT */
export function readOptions(words: readonly string[]): Options {
	const { values, positionals } = parse(words);
	check(values, positionals);
	return {
		help: values.help,
		...run(values),
		...(values.rounds === undefined ? {} : { rounds: number("--rounds", values.rounds, 0, 50) }),
		...(values.heap === undefined ? {} : { heap: values.heap }),
		...pageCaches(values),
		what: comparisonIn(values),
		processes: values.processes === undefined ? [] : counts(values.processes),
		cases: values.case ?? null,
		servers: serverNames.filter((name) => values.server?.includes(name) ?? true),
		json: values.json,
		write: values.write,
	};
}

type Values = ReturnType<typeof parse>["values"];

function check(values: Values, positionals: readonly string[]): void {
	if (positionals.length > 0) throw bad(`wanted no words beside options, got ${positionals.join(" ")}`);
	const kinds = comparisons.filter((what) => values[what]);
	if (kinds.length > 1) throw bad(`wanted one of --growth, --pool, --processes, got ${kinds.join(", ")}`);
	if (kinds.length > 0 && values.server)
		throw bad(`--${kinds[0]}: wanted no --server, since only ours is measured, got one`);
	for (const name of values.case ?? []) oneOf("--case", name, Object.keys(queries));
	for (const name of values.server ?? []) oneOf("--server", name, serverNames);
	const isPart = values.small || values.case || values.server || values.rounds === "0";
	if (values.write && isPart) throw bad("--write: wanted a run of all cases and servers on a full graph, got a part");
	if (values.json !== undefined) checkFolder(values.json);
}

const smallRun = {
	rounds: 1,
	length: { requests: 32 },
	warmUp: null,
	variables: 20,
	heap: "512m",
	pageCache: "64m",
	largePageCache: "256m",
};

const fullRun = {
	rounds: 5,
	// Over the five cases that all answer, more than the 12 s of work after which a server gets no faster.
	warmUp: { seconds: 3 },
	variables: 200,
	heap: "2g",
};

function run({ small, growth, scale, seconds = "3" }: Values) {
	const factor = number("--scale", scale ?? (growth ? "10" : "1"), 1, 10);
	const sizes = scaled(small ? smallSizes : fullSizes, growth ? 1 : factor);
	const length = { seconds: number("--seconds", seconds, 1, 60) };
	// The indexes of a graph are most of what it reads: all of it fits.
	const pageCache = { pageCache: growth ? "1g" : `${factor}g`, largePageCache: `${factor}g` };
	return { sizes, scale: factor, ...(small ? smallRun : { ...fullRun, ...pageCache, length }) };
}

function pageCaches({ growth, "page-cache": given }: Values): { pageCache?: string; largePageCache?: string } {
	if (given === undefined) return {};
	return growth ? { largePageCache: given } : { pageCache: given };
}

function comparisonIn(values: Values): ComparisonName | null {
	return comparisons.find((what) => values[what]) ?? null;
}

function counts(list: string): number[] {
	return list.split(",").map((count) => number("--processes", count, 1, 64));
}

function parse(words: readonly string[]) {
	const flag = { type: "boolean", default: false } as const;
	const text = { type: "string" } as const;
	const list = { type: "string", multiple: true } as const;
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				...{ help: flag, small: flag, write: flag, growth: flag, pool: flag },
				...{ processes: text, scale: text, rounds: text, seconds: text, heap: text, "page-cache": text, json: text },
				...{ case: list, server: list },
			},
		});
	} catch (cause) {
		throw bad((cause as Error).message);
	}
}

/** Better said now than when everything is measured. */
function checkFolder(file: string): void {
	const folder = dirname(resolve(file));
	if (!existsSync(folder)) throw bad(`--json: wanted a file in a folder that is there, got ${JSON.stringify(file)}`);
}

function number(name: string, text: string, least: number, most: number): number {
	const value = Number(text);
	if (/^\d+$/.test(text) && value >= least && value <= most) return value;
	throw bad(`${name}: wanted a whole number from ${least} to ${most}, got ${JSON.stringify(text)}`);
}

function oneOf(name: string, value: string, choices: readonly string[]): void {
	if (!choices.includes(value)) throw bad(`${name}: wanted one of ${choices.join(", ")}, got ${JSON.stringify(value)}`);
}

function bad(message: string): KnownError {
	return new KnownError("BAD_ARGUMENT", message);
}
