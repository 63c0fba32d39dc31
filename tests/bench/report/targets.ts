// What the project wants to reach, and by how much it does.
import { connectionCounts, type Report } from "../bench.ts";
import type { CaseName } from "../cases.ts";
import { figure, ratio } from "./summary.ts";

export interface Target {
	readonly what: string;
	readonly wanted: number;
	readonly got: number;
	readonly bound: "at least" | "at most";
	readonly met: boolean;
}

// Times the throughput of @neo4j/graphql in its best form, at 16 connections.
const overPeer: Partial<Record<CaseName, number>> = { entity: 3, said: 4, about: 4, levels: 4, filtered: 4 };
const peer = "neo4j-graphql";

/** Those that the report can tell about. */
export function targetsOf(report: Report): Target[] {
	const compared = report.cases.filter((each) => each.compared).map(({ name }) => name);
	const own = report.cases.filter((each) => !each.compared).map(({ name }) => name);
	const over = (name: CaseName, other: string, connections: number, wanted: "requestsPerSecond" | "p50" | "p99") =>
		ratio(report, name, other, connections, wanted)?.median;
	const entity = figure(report, "entity", "ours", 1, "p99");
	return [
		...compared.map((name) =>
			atLeast(`${name}: throughput, of the peer's`, overPeer[name] ?? 0, over(name, peer, 16, "requestsPerSecond")),
		),
		...compared.map((name) =>
			atLeast(`${name}: throughput, of the floor's`, 0.85, over(name, "floor", 16, "requestsPerSecond")),
		),
		...compared.map((name) =>
			atMost(`${name}: p50 at 1 connection, of the floor's`, 1.3, over(name, "floor", 1, "p50")),
		),
		...compared.flatMap((name) =>
			connectionCounts.map((connections) =>
				atMost(`${name}: p99 at ${connections} connections, of the peer's`, 1, over(name, peer, connections, "p99")),
			),
		),
		...own.map((name) => {
			const p99 = figure(report, name, "ours", 1, "p99");
			return atMost(`${name}: p99, of the entity's`, 20, p99 && entity ? p99 / entity : undefined);
		}),
		atMost("a page of the busiest speaker, ms", 2, report.busiestPage ?? undefined),
		atMost("resident memory of ours after the run, MB", 250, report.resident["ours"] ?? undefined),
	].filter((target) => target !== null);
}

function atLeast(what: string, wanted: number, got: number | undefined): Target | null {
	return known(got) ? { what, wanted, got, bound: "at least", met: got >= wanted } : null;
}

function atMost(what: string, wanted: number, got: number | undefined): Target | null {
	return known(got) ? { what, wanted, got, bound: "at most", met: got <= wanted } : null;
}

function known(got: number | undefined): got is number {
	return got !== undefined && Number.isFinite(got);
}
