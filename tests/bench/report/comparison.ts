// The comparisons of ours with itself as Markdown.
import type { CaseName } from "../cases.ts";
import type { Comparison, ComparisonName } from "../variants.ts";
import { figure, ratio } from "./summary.ts";
import { number } from "./terminal.ts";

/** How people ask for each, as the mark in the README says it. */
export const commands: Readonly<Record<ComparisonName, string>> = {
	growth: "npm run bench -- --growth --write",
	pool: "npm run bench -- --pool --write",
	processes: "npm run bench -- --processes 1,2 --write",
};

export function markdownOf(comparison: Comparison): string {
	return comparison.what === "growth" ? growth(comparison) : throughput(comparison);
}

// Times the p50 of the smaller graph, and times the p99 of the entity.
const wanted = { growth: 1.5, overEntity: 20 };

function growth(comparison: Comparison): string {
	const [small, large] = comparison.variants.map(({ name }) => name) as [string, string];
	const cases = casesOf(comparison);
	const growths = cases.map((name) => ratio(comparison, name, small, 1, "p50", large)?.median ?? null);
	const rows = cases.map((name, index) => {
		const times = (variant: string) =>
			(["p50", "p99"] as const).map((figured) => number(figure(comparison, name, variant, 1, figured)));
		const [before, after] = [times(small), times(large)];
		return [`\`${name}\``, before[0], after[0], number(growths[index] ?? null), before[1], after[1]];
	});
	const missed = cases.filter((_, index) => (growths[index] ?? 0) > wanted.growth);
	const entity = figure(comparison, "entity", large, 1, "p99");
	const over = (["search", "paths"] as const).flatMap((name) => {
		const p99 = figure(comparison, name, large, 1, "p99");
		return p99 && entity ? [`\`${name}\` ${number(p99 / entity)}`] : [];
	});
	return [
		...table(["question", `p50 ms, ${small}`, large, "growth", `p99 ms, ${small}`, large], rows),
		"",
		`Wanted: p50 at most ${wanted.growth} times; ${missed.length === 0 ? "met by all" : `missed by ${missed.join(", ")}`}.`,
		...(over.length === 0
			? []
			: [`p99 on the larger graph as times the entity's, wanted under ${wanted.overEntity}: ${over.join(", ")}.`]),
		...comparison.variants.map(storeOf),
		endOf(comparison, "at one connection"),
	].join("\n");
}

function storeOf({ name, sizes, storeMegabytes = 0, loadSeconds = 0 }: Comparison["variants"][number]): string {
	const each = (storeMegabytes * 1e6) / sizes.statements;
	return `${name}: ${number(storeMegabytes)} MB of store and indexes, ${number(each)} bytes a statement; made in ${number(loadSeconds)} s.`;
}

function throughput(comparison: Comparison): string {
	const names = comparison.variants.map(({ name }) => name);
	const [first = ""] = names;
	const rows = casesOf(comparison).map((name) => [
		`\`${name}\``,
		...names.map((variant) => {
			const rate = number(figure(comparison, name, variant, 16, "requestsPerSecond"));
			const times = ratio(comparison, name, first, 16, "requestsPerSecond", variant)?.median ?? null;
			return variant === first ? rate : `${rate} (${number(times)})`;
		}),
	]);
	return [
		...table(["requests a second", ...names], rows),
		"",
		`In brackets: times that of ${first}, within a round.`,
		endOf(comparison, "at 16 connections"),
	].join("\n");
}

function endOf({ machine, rounds, startedAt, variants }: Comparison, how: string): string {
	const statements = [...new Set(variants.map(({ sizes }) => sizes.statements.toLocaleString("en-US")))].join(" and ");
	return `Ours ${how}, medians of ${rounds} rounds in turns; ${statements} statements, ${machine.processors}, Node.js ${machine.node}, ${startedAt.slice(0, 10)}; clients, servers and Neo4j share the machine.`;
}

function casesOf({ measurements }: Comparison): CaseName[] {
	return [...new Set(measurements.map((each) => each.case))];
}

function table(heads: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string[] {
	const lines = [heads, heads.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
	return lines.map((cells) => `| ${cells.join(" | ")} |`);
}
