// Rounds to one number each: medians, and ratios that are taken within a round only, since a machine's speed drifts.
import { median } from "#server/median";
import type { Report } from "../bench.ts";
import type { CaseName } from "../cases.ts";
import type { Measurement } from "../measure.ts";

export type Figure = "requestsPerSecond" | "p50" | "p99" | "nodeCpu" | "neo4jCpu";

type Measured = Pick<Report, "measurements">;

/** Median over the rounds with the least and the greatest. */
export interface Spread {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

/** The measurements of one contestant on one case, round by round. */
export function roundsOf(
	{ measurements }: Measured,
	asked: CaseName,
	contestant: string,
	connections: number,
): Measurement[] {
	return measurements.filter(
		(each) => each.case === asked && each.contestant === contestant && each.connections === connections,
	);
}

/** Null when nothing was measured. */
export function figure(
	report: Measured,
	asked: CaseName,
	contestant: string,
	connections: number,
	wanted: Figure,
): number | null {
	const values = roundsOf(report, asked, contestant, connections).flatMap((each) => each[wanted] ?? []);
	return values.length === 0 ? null : median(values);
}

/** One divided by another one; null when there is no round in which both were measured. */
export function ratio(
	report: Measured,
	asked: CaseName,
	other: string,
	connections: number,
	wanted: Figure,
	one = "ours",
): Spread | null {
	const others = new Map(roundsOf(report, asked, other, connections).map((each) => [each.round, each[wanted]]));
	const ratios = roundsOf(report, asked, one, connections).flatMap((each) => {
		const [mine, theirs] = [each[wanted], others.get(each.round)];
		return mine === null || !theirs ? [] : [mine / theirs];
	});
	if (ratios.length === 0) return null;
	return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** Names of those who were measured on a case, ours first. */
export function contestantsOf({ measurements }: Measured, asked: CaseName): string[] {
	return [...new Set(measurements.filter((each) => each.case === asked).map(({ contestant }) => contestant))].sort(
		(a, b) => order(a) - order(b),
	);
}

function order(contestant: string): number {
	return ["ours", "neo4j-graphql", "neo4j-graphql (root)", "dataloader", "floor"].indexOf(contestant);
}
