// How the times grow with the graph: two reports side by side.
import Table from "cli-table3";
import type { Report } from "../bench.ts";
import { figure } from "./summary.ts";
import { number } from "./terminal.ts";

// Times the p50 of the smaller graph.
const wanted = 1.5;

/** p50 of ours at one connection, smaller and larger. */
export function growthTable(smaller: Report, larger: Report): string {
	const sizes = [smaller, larger].map(
		({ sizes: { statements } }) => `${statements.toLocaleString("en-US")} statements`,
	);
	const table = new Table({
		head: ["p50 of ours, ms", ...sizes, "growth", ""],
		style: { head: [], border: [], compact: true },
	});
	for (const { name } of smaller.cases) {
		const [before, after] = [smaller, larger].map((report) => figure(report, name, "ours", 1, "p50"));
		if (!before || !after) continue;
		const growth = after / before;
		table.push([
			name,
			number(before),
			number(after),
			number(growth),
			growth <= wanted ? "met" : `wanted at most ${wanted}`,
		]);
	}
	return table.toString();
}
