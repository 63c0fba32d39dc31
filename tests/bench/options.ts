// The command line of `npm run bench`.
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { KnownError } from "#server/errors";
import { queries } from "./cases.ts";
import { fullSizes, type Sizes, scaled, smallSizes } from "./graph/sizes.ts";
import type { Measuring } from "./measure.ts";
import { type ServerName, serverNames } from "./servers/contestants.ts";

export const usage = `Usage: npm run bench [-- options]

Measures ours, @neo4j/graphql, DataLoader and the floor (raw driver, node:http) on one generated graph in a Neo4j of its own,
which is kept in .data for the next run.
  --small             a small graph and a second in all: does it still work?
  --scale <n>         n times the default graph of 300,000 statements
  --rounds <n>        default 5; 0 only compares the answers
  --seconds <n>       of each measurement; default 3
  --case <name>       ${Object.keys(queries).join(", ")}; may be repeated
  --server <name>     ${serverNames.join(", ")}; may be repeated
  --heap <size>       of Neo4j; default 2g
  --page-cache <size> of Neo4j; default 1g
  --json <file>       writes the report there too
  --write             writes tests/bench/report.json, its plot and the tables of the README
  --growth <a> <b>    measures nothing: compares two reports, of a smaller and of a larger graph
  --help              show this`;

export interface Options {
	readonly help: boolean;
	readonly sizes: Sizes;
	readonly rounds: number;
	readonly length: Measuring["length"];
	readonly warmUp: Measuring["length"] | null;
	readonly variables: number;
	readonly cases: readonly string[] | null;
	readonly servers: readonly ServerName[];
	readonly heap: string;
	readonly pageCache: string;
	readonly json: string | undefined;
	readonly write: boolean;
	/** Two files. */
	readonly growth: readonly string[] | null;
}

/** @throws KnownError BAD_ARGUMENT */
export function readOptions(words: readonly string[]): Options {
	const { values, positionals } = parse(words);
	check(values, positionals);
	return {
		help: values.help,
		...(values.small ? smallRun : fullRun(values)),
		...(values.rounds === undefined ? {} : { rounds: number("--rounds", values.rounds, 0, 50) }),
		...(values.heap === undefined ? {} : { heap: values.heap }),
		...(values["page-cache"] === undefined ? {} : { pageCache: values["page-cache"] }),
		cases: values.case ?? null,
		servers: serverNames.filter((name) => values.server?.includes(name) ?? true),
		json: values.json,
		write: values.write,
		growth: values.growth ? positionals : null,
	};
}

type Values = ReturnType<typeof parse>["values"];

function check(values: Values, positionals: readonly string[]): void {
	if (values.growth ? positionals.length !== 2 : positionals.length > 0) {
		const wanted = values.growth ? "two reports after --growth" : "no words beside options";
		throw bad(`wanted ${wanted}, got ${positionals.length}`);
	}
	for (const name of values.case ?? []) oneOf("--case", name, Object.keys(queries));
	for (const name of values.server ?? []) oneOf("--server", name, serverNames);
	const isPart = values.small || values.case || values.server || values.rounds === "0";
	if (values.write && isPart) throw bad("--write: wanted a run of all cases and servers on a full graph, got a part");
	if (values.json !== undefined) checkFolder(values.json);
}

const smallRun = {
	sizes: smallSizes,
	rounds: 1,
	length: { requests: 32 },
	warmUp: null,
	variables: 20,
	heap: "512m",
	pageCache: "64m",
};

function fullRun({ scale = "1", seconds = "3" }: { scale?: string; seconds?: string }) {
	return {
		sizes: scaled(fullSizes, number("--scale", scale, 1, 10)),
		rounds: 5,
		length: { seconds: number("--seconds", seconds, 1, 60) },
		// Over the five cases that all answer, more than the 12 s of work after which a server gets no faster.
		warmUp: { seconds: 3 },
		variables: 200,
		heap: "2g",
		pageCache: "1g",
	};
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
				...{ help: flag, small: flag, write: flag, growth: flag },
				...{ scale: text, rounds: text, seconds: text, heap: text, "page-cache": text, json: text },
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
