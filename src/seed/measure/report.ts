// What was measured of loading a seed: as JSON, and as a table.
import { median } from "../../median.ts";
import type { Run, Way } from "./ways.ts";

export interface Measured extends Run {
	readonly way: Way;
	readonly round: number;
	/** Of the database, indexes included, without its log of transactions. */
	readonly storeMegabytes: number;
}

export interface Report {
	readonly startedAt: string;
	readonly machine: string;
	readonly statements: number;
	readonly nodes: number;
	readonly edges: number;
	/** How many nodes were compared by content. */
	readonly sampled: number;
	readonly runs: readonly Measured[];
}

/** Medians over the rounds. */
function figure({ runs }: Report, way: Way, wanted: "whole" | "load" | "peak" | "storeMegabytes"): number | null {
	const values = runs.filter((run) => run.way === way).flatMap((run) => run[wanted] ?? []);
	return values.length === 0 ? null : median(values);
}

export function markdown(report: Report): string {
	const rows = [...new Set(report.runs.map(({ way }) => way))].map((way) => {
		const load = figure(report, way, "load") ?? Number.NaN;
		const rate = Math.round(report.statements / load).toLocaleString("en-US");
		const [whole, peak, store] = [
			figure(report, way, "whole"),
			figure(report, way, "peak"),
			figure(report, way, "storeMegabytes"),
		];
		return `| ${way} | ${digits(whole ?? null)} | ${digits(load)} | ${rate} | ${digits(peak ?? null)} | ${digits(store ?? null)} |`;
	});
	const count = (number: number) => number.toLocaleString("en-US");
	return [
		"| from files to a graph that answers | s | of it the load | statements/s in the load | most MB of Node | MB of store |",
		"| --- | ---: | ---: | ---: | ---: | ---: |",
		...rows,
		"",
		`${count(report.statements)} statements: ${count(report.nodes)} nodes, ${count(report.edges)} edges; ${report.machine}, ${report.startedAt.slice(0, 10)}.`,
		`All counts, and ${count(report.sampled)} nodes by their content, are the same after both commands.`,
		...targets(report),
	].join("\n");
}

function targets(report: Report): string[] {
	const seed = "npm run seed";
	const ratio = (one: Way, other: Way, wanted: "whole" | "load") =>
		(figure(report, one, wanted) ?? Number.NaN) / (figure(report, other, wanted) ?? Number.NaN);
	return [
		`\`npm run seed\` loads with ${ratio("bare UNWIND", seed, "load").toFixed(2)} of the bare UNWIND's rate, wanted at least 0.90; ${digits(figure(report, seed, "peak"))} MB, wanted under 500.`,
		`\`--bulk\`: ${ratio(seed, "npm run seed -- --bulk", "whole").toFixed(2)} times as fast as \`npm run seed\`, wanted at least 2.`,
	];
}

function digits(value: number | null): string {
	if (value === null) return "–";
	return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toFixed(1);
}
