// The benchmark: servers on one graph, first compared, then measured in turns.
import { cpus, totalmem } from "node:os";
import { connect } from "#server/neo4j/connection";
import { agree } from "./agree.ts";
import { busiestPage } from "./busiestPage.ts";
import { type Case, casesFor } from "./cases.ts";
import type { Sizes } from "./graph/sizes.ts";
import { type Measurement, type Measuring, measure } from "./measure.ts";
import { residentMegabytes } from "./processes.ts";
import { type Contestant, contestantsFor, type ServerName } from "./servers/contestants.ts";
import { type BenchNeo4j, type RunningServer, startServer } from "./servers/start.ts";

export interface BenchOptions {
	readonly sizes: Sizes;
	readonly servers: readonly ServerName[];
	/** Null: all. */
	readonly cases: readonly string[] | null;
	/** 0: only compare the answers. */
	readonly rounds: number;
	/** Of each measurement. */
	readonly length: Measuring["length"];
	/** Of each server and case before the first round; null: none. */
	readonly warmUp: Measuring["length"] | null;
	/** How many different variables a case is asked with. */
	readonly variables: number;
	readonly logFolder: string;
	readonly signal: AbortSignal;
	readonly onProgress: (message: string) => void;
}

export interface Report {
	readonly startedAt: string;
	readonly sizes: Sizes;
	readonly machine: { readonly node: string; readonly processors: string; readonly memoryGigabytes: number };
	readonly rounds: number;
	readonly length: Measuring["length"];
	readonly cases: readonly Pick<Case, "name" | "title" | "compared">[];
	/** MB of each server after the last round; null where it cannot be seen. */
	readonly resident: Readonly<Record<string, number | null>>;
	/** Milliseconds that the database takes for a page of the busiest speaker, the way to it included; null without ours. */
	readonly busiestPage: number | null;
	readonly measurements: readonly Measurement[];
}

export const connectionCounts = [16, 1] as const;

/** @throws Error when two servers answer differently, or a request fails; the reason of the signal when that fires */
export async function bench(neo4j: BenchNeo4j, options: BenchOptions): Promise<Report> {
	const { sizes, rounds, length, onProgress, signal } = options;
	const startedAt = new Date().toISOString();
	const cases = casesFor(sizes, options.variables).filter(({ name }) => options.cases?.includes(name) ?? true);
	onProgress(`starting ${options.servers.join(", ")}`);
	const starting = options.servers.map((name) => startServer(name, neo4j, options.logFolder));
	try {
		const servers = await Promise.all(starting);
		const contests = cases.map((asked) => ({ asked, contestants: contestantsFor(asked, options.servers) }));
		for (const { asked, contestants } of contests) {
			onProgress(`comparing the answers: ${asked.name}`);
			await agree(asked, contestants, servers, signal);
		}
		const measuring = { servers, neo4jPid: neo4j.pid, length, signal };
		const measurements = rounds === 0 ? [] : await inRounds(contests, measuring, options);
		return {
			startedAt,
			sizes,
			machine: machine(),
			rounds,
			length,
			cases: cases.map(({ name, title, compared }) => ({ name, title, compared })),
			resident: Object.fromEntries(servers.map(({ name, pids }) => [name, residentMegabytes(pids)])),
			busiestPage: await pageOfBusiest(servers, neo4j),
			measurements,
		};
	} finally {
		const started = await Promise.allSettled(starting);
		await Promise.all(started.map((each) => (each.status === "fulfilled" ? each.value.stop() : undefined)));
	}
}

interface Contest {
	readonly asked: Case;
	readonly contestants: readonly Contestant[];
}

async function inRounds(
	contests: readonly Contest[],
	measuring: Measuring,
	{ rounds, warmUp, onProgress }: BenchOptions,
): Promise<Measurement[]> {
	if (warmUp !== null) {
		onProgress("warming up");
		await warm(contests, { ...measuring, length: warmUp });
	}
	const measurements: Measurement[] = [];
	for (let round = 1; round <= rounds; round++) {
		for (const contest of contests) {
			onProgress(`round ${round} of ${rounds}: ${contest.asked.name}`);
			measurements.push(...(await measureInTurn(contest, round, measuring)));
		}
	}
	return measurements;
}

async function warm(contests: readonly Contest[], measuring: Measuring): Promise<void> {
	for (const { asked, contestants } of contests) {
		for (const contestant of contestants.filter(({ slow }) => !slow))
			await measure(asked, contestant, 16, 0, measuring);
	}
}

/** Another one first in each round: nobody always runs after the same one. */
async function measureInTurn(
	{ asked, contestants }: Contest,
	round: number,
	measuring: Measuring,
): Promise<Measurement[]> {
	const first = round % contestants.length;
	const inTurn = [...contestants.slice(first), ...contestants.slice(0, first)];
	const measurements: Measurement[] = [];
	for (const connections of connectionCounts) {
		// A slow one takes seconds a request: once is enough to show it.
		for (const contestant of inTurn.filter(({ slow }) => !slow || round === 1)) {
			measurements.push(await measure(asked, contestant, connections, round, measuring));
		}
	}
	return measurements;
}

async function pageOfBusiest(servers: readonly RunningServer[], neo4j: BenchNeo4j): Promise<number | null> {
	const ours = servers.find(({ name }) => name === "ours");
	if (ours === undefined) return null;
	const { uri, username, password } = neo4j;
	const connection = await connect({ uri, username, password, database: "neo4j", queryTimeoutMilliseconds: 10_000 });
	try {
		return await busiestPage(ours.origin, connection);
	} finally {
		await connection.close();
	}
}

export function machine(): Report["machine"] {
	const processors = cpus();
	return {
		node: process.version,
		processors: `${processors.length} × ${processors[0]?.model ?? "unknown"}`,
		memoryGigabytes: Math.round(totalmem() / 1e9),
	};
}
