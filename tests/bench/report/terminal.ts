// The report for a terminal.
import Table from "cli-table3";
import { connectionCounts, type Report } from "../bench.ts";
import { contestantsOf, type Figure, figure, ratio } from "./summary.ts";
import { targetsOf } from "./targets.ts";

const columns: readonly (readonly [head: string, figure: Figure])[] = [
	["req/s", "requestsPerSecond"],
	["p50 ms", "p50"],
	["p99 ms", "p99"],
	["Node CPU ms", "nodeCpu"],
	["Neo4j CPU ms", "neo4jCpu"],
];

export function inWords(report: Report): string {
	if (report.measurements.length === 0) return "All answer the same.";
	const memory = Object.entries(report.resident).map(([name, megabytes]) => `${name} ${number(megabytes)}`);
	return [figures(report), `Resident memory, MB: ${memory.join(", ")}`, targets(report)].join("\n");
}

function figures(report: Report): string {
	const heads = [...columns.map(([head]) => head), "ours to it: req/s", "p50"];
	const table = new Table({
		head: ["case", "connections", "server", ...heads],
		style: { head: [], border: [], compact: true },
	});
	for (const { name } of report.cases) {
		for (const connections of connectionCounts) {
			for (const contestant of contestantsOf(report, name)) {
				const values = columns.map(([, wanted]) => number(figure(report, name, contestant, connections, wanted)));
				const ratios = (["requestsPerSecond", "p50"] as const).map((wanted) => {
					const spread = contestant === "ours" ? null : ratio(report, name, contestant, connections, wanted);
					return spread && `${number(spread.median)} (${number(spread.least)}–${number(spread.most)})`;
				});
				table.push([name, connections, contestant, ...values, ...ratios.map((text) => text ?? "")]);
			}
		}
	}
	return table.toString();
}

function targets(report: Report): string {
	const table = new Table({ head: ["target", "wanted", "got", ""], style: { head: [], border: [], compact: true } });
	for (const { what, wanted, got, bound, met } of targetsOf(report)) {
		const off = `missed by ${number((100 * Math.abs(got - wanted)) / wanted)} %`;
		table.push([what, `${bound} ${wanted}`, number(got), met ? "met" : off]);
	}
	return table.toString();
}

/** Three digits that count. */
export function number(value: number | null): string {
	if (value === null) return "–";
	if (value >= 100) return Math.round(value).toLocaleString("en-US");
	return value.toFixed(value >= 10 ? 1 : 2);
}
