// Measures one contestant on one case at one number of connections.
import autocannon from "autocannon";
import { KnownError } from "#server/errors";
import { bodyOf, originOf } from "./agree.ts";
import type { Case, CaseName } from "./cases.ts";
import { processorSeconds } from "./processes.ts";
import type { Contestant } from "./servers/contestants.ts";
import type { RunningServer } from "./servers/start.ts";

export interface Measurement {
	readonly round: number;
	readonly case: CaseName;
	/** Name of the contestant. */
	readonly contestant: string;
	readonly connections: number;
	readonly requests: number;
	readonly requestsPerSecond: number;
	/** Milliseconds from the request to the end of the answer. */
	readonly p50: number;
	readonly p99: number;
	/** Milliseconds of processor time per request, of all threads; null where they cannot be seen. */
	readonly nodeCpu: number | null;
	readonly neo4jCpu: number | null;
}

export interface Measuring {
	readonly servers: readonly RunningServer[];
	readonly neo4jPid: number | null;
	/** How long: by time, or, to see only that it works, by number. */
	readonly length: { readonly seconds: number } | { readonly requests: number };
	readonly signal: AbortSignal;
}

const longestRequestSeconds = 60;
const settleMilliseconds = 200;

/** @throws KnownError INTERNAL when a request fails; the reason of the signal when that fires */
export async function measure(
	asked: Case,
	contestant: Contestant,
	connections: number,
	round: number,
	{ servers, neo4jPid, length, signal }: Measuring,
): Promise<Measurement> {
	signal.throwIfAborted();
	const pids = servers.find(({ name }) => name === contestant.server)?.pids ?? [];
	const neo4jPids = neo4jPid === null ? [] : [neo4jPid];
	const requests = asked.variables.map((variables) => ({ body: bodyOf(contestant, variables) }));
	const milliseconds: number[] = [];
	// What the one before left behind, such as sockets that close, is not this one's.
	if ("seconds" in length) await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
	const before = { node: processorSeconds(pids), neo4j: processorSeconds(neo4jPids), at: performance.now() };
	let lastAt = before.at;
	const result = await cannonade(
		{
			url: originOf(contestant, servers),
			connections,
			...lengthOf(contestant, connections, length),
			timeout: longestRequestSeconds,
			method: "POST",
			headers: { "content-type": "application/json" },
			requests,
			setupClient: startingApart(requests, connections),
		},
		// Its own histogram knows whole milliseconds only.
		(time) => {
			milliseconds.push(time);
			lastAt = performance.now();
		},
		signal,
	);
	const elapsed = (lastAt - before.at) / 1000;
	signal.throwIfAborted();
	if (result.errors + result.non2xx > 0 || milliseconds.length === 0) {
		throw new KnownError(
			"INTERNAL",
			`${contestant.name}, ${asked.name}: ${result.errors} of ${result.requests.sent} requests failed, ${result.non2xx} with another status than 200`,
		);
	}
	milliseconds.sort((a, b) => a - b);
	const perRequest = (from: number | null, to: number | null) =>
		from === null || to === null ? null : (1000 * (to - from)) / milliseconds.length;
	return {
		round,
		case: asked.name,
		contestant: contestant.name,
		connections,
		requests: milliseconds.length,
		requestsPerSecond: milliseconds.length / elapsed,
		p50: percentile(milliseconds, 0.5),
		p99: percentile(milliseconds, 0.99),
		nodeCpu: perRequest(before.node, processorSeconds(pids)),
		neo4jCpu: perRequest(before.neo4j, processorSeconds(neo4jPids)),
	};
}

function cannonade(
	options: autocannon.Options,
	onResponse: (milliseconds: number) => void,
	signal: AbortSignal,
): Promise<autocannon.Result> {
	return new Promise((resolve, reject) => {
		const stop = () => run.stop();
		const run = autocannon(options, (error: Error | null, result) => {
			signal.removeEventListener("abort", stop);
			if (error) reject(error);
			else resolve(result);
		});
		run.on("response", (_client, _status, _bytes, time) => onResponse(time));
		signal.addEventListener("abort", stop, { once: true });
	});
}

function lengthOf({ slow }: Contestant, connections: number, length: Measuring["length"]): Partial<autocannon.Options> {
	// How often it looks whether it is over, in milliseconds.
	const sampleInt = 50;
	if (slow) return { sampleInt, amount: connections };
	if ("seconds" in length) return { sampleInt, duration: length.seconds };
	return { sampleInt, amount: Math.max(connections, length.requests) };
}

/** Each connection starts at another request, else all ask the same at the same time. */
function startingApart(requests: autocannon.Request[], connections: number): (client: autocannon.Client) => void {
	let started = 0;
	return (client) => {
		const offset = Math.floor((started++ * requests.length) / connections);
		client.setRequests([...requests.slice(offset), ...requests.slice(0, offset)]);
	};
}

/** @param sorted ascending, not empty */
function percentile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}
