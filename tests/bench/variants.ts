// Ours against itself: on a larger graph, with another number of connections to the database, or as several processes.
import { agree } from "./agree.ts";
import { machine, type Report } from "./bench.ts";
import { type Case, type CaseName, casesFor } from "./cases.ts";
import type { Sizes } from "./graph/sizes.ts";
import { type Measurement, type Measuring, measure } from "./measure.ts";
import { contestantsFor } from "./servers/contestants.ts";
import { type BenchNeo4j, type RunningServer, startServer } from "./servers/start.ts";

/** What is varied. */
export const comparisons = ["growth", "pool", "processes"] as const;
export type ComparisonName = (typeof comparisons)[number];

export interface Variant {
	/** Stands in the measurements as the contestant. */
	readonly name: string;
	readonly neo4j: BenchNeo4j;
	readonly sizes: Sizes;
	readonly environment?: NodeJS.ProcessEnv;
	readonly processes?: number;
	/** MB of the graph and its indexes, and seconds that it took to make it, where that is known. */
	readonly storeMegabytes?: number;
	readonly loadSeconds?: number;
}

export interface Comparison extends Pick<Report, "startedAt" | "machine" | "rounds" | "length" | "measurements"> {
	readonly what: ComparisonName;
	readonly variants: readonly Pick<Variant, "name" | "sizes" | "storeMegabytes" | "loadSeconds">[];
}

export interface VariantOptions extends Pick<Measuring, "length" | "signal"> {
	readonly cases: readonly string[] | null;
	readonly rounds: number;
	readonly warmUp: Measuring["length"] | null;
	/** How many different variables a case is asked with. */
	readonly variables: number;
	/** Each variant is measured at each. */
	readonly connections: readonly number[];
	readonly logFolder: string;
	readonly onProgress: (message: string) => void;
}

interface Running extends Variant {
	readonly server: RunningServer;
	readonly asked: readonly Case[];
}

/** Measures all, case by case and in turns: a machine's speed drifts. */
export async function compareVariants(
	what: ComparisonName,
	variants: readonly Variant[],
	options: VariantOptions,
): Promise<Comparison> {
	const { rounds, length, onProgress } = options;
	const startedAt = new Date().toISOString();
	onProgress(`starting ${variants.map(({ name }) => name).join(", ")}`);
	const starting = variants.map((variant) => start(variant, options));
	try {
		const running = await Promise.all(starting);
		for (const each of running) await answersAll(each, options);
		return {
			what,
			startedAt,
			machine: machine(),
			rounds,
			length,
			variants: variants.map(({ neo4j: _, environment: __, processes: ___, ...told }) => told),
			measurements: await inRounds(running, options),
		};
	} finally {
		const started = await Promise.allSettled(starting);
		await Promise.all(started.map((each) => (each.status === "fulfilled" ? each.value.server.stop() : undefined)));
	}
}

async function start(variant: Variant, { cases, variables, logFolder }: VariantOptions): Promise<Running> {
	const { name, neo4j, sizes, environment = {}, processes = 1 } = variant;
	const asked = casesFor(sizes, variables).filter((each) => cases?.includes(each.name) ?? true);
	const server = await startServer("ours", neo4j, logFolder, { label: ` ${name}`, environment, processes });
	return { ...variant, server, asked };
}

// The first answers of a server that has just started, on a graph that nobody has read yet, take seconds.
const firstAnswers = 3;

/** @throws KnownError INTERNAL when there is an error in an answer */
async function answersAll({ name, server, asked }: Running, { signal, onProgress }: VariantOptions): Promise<void> {
	onProgress(`first answers: ${name}`);
	for (const each of asked) {
		const variables = each.variables.slice(0, firstAnswers);
		await agree({ ...each, variables }, contestantsFor(each, ["ours"]), [server], signal);
	}
}

async function inRounds(running: readonly Running[], options: VariantOptions): Promise<Measurement[]> {
	const { rounds, warmUp, connections, onProgress } = options;
	const names = running[0]?.asked.map(({ name }) => name) ?? [];
	if (warmUp !== null) {
		onProgress("warming up");
		for (const name of names) await measureInTurn(running, name, 16, 0, { ...options, length: warmUp });
	}
	const measurements: Measurement[] = [];
	for (let round = 1; round <= rounds; round++) {
		for (const name of names) {
			onProgress(`round ${round} of ${rounds}: ${name}`);
			for (const count of connections) {
				measurements.push(...(await measureInTurn(running, name, count, round, options)));
			}
		}
	}
	return measurements;
}

/** Another one first in each round: none always runs after the same one. */
async function measureInTurn(
	running: readonly Running[],
	name: CaseName,
	connections: number,
	round: number,
	options: VariantOptions,
): Promise<Measurement[]> {
	const first = round % running.length;
	const measurements: Measurement[] = [];
	for (const each of [...running.slice(first), ...running.slice(0, first)]) {
		measurements.push(await measureOne(each, name, connections, round, options));
	}
	return measurements;
}

function measureOne(
	{ name, server, neo4j, asked }: Running,
	caseName: CaseName,
	connections: number,
	round: number,
	{ signal, length }: VariantOptions,
): Promise<Measurement> {
	const wanted = asked.find((each) => each.name === caseName);
	const [contestant] = wanted ? contestantsFor(wanted, ["ours"]) : [];
	if (wanted === undefined || contestant === undefined) throw new Error(`no case ${caseName}`);
	const measuring = { servers: [server], neo4jPid: neo4j.pid, length, signal };
	return measure(wanted, { ...contestant, name }, connections, round, measuring);
}
