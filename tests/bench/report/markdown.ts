// The report for the README.
import type { Report } from "../bench.ts";
import { figure, ratio } from "./summary.ts";
import { type Target, targetsOf } from "./targets.ts";
import { number } from "./terminal.ts";

const peer = "neo4j-graphql";

/** A table of the cases, and each target that was missed with by how much. */
export function markdown(report: Report): string {
	const heads = [
		"question",
		"whosaid",
		"@neo4j/graphql",
		"DataLoader",
		"raw driver",
		"times @neo4j/graphql",
		"of raw driver",
		"p50 (p99) ms",
		"@neo4j/graphql p50 (p99) ms",
	];
	const rows = report.cases.map(({ name, title }) => {
		const rate = (contestant: string) => number(figure(report, name, contestant, 16, "requestsPerSecond"));
		const times = (other: string) => number(ratio(report, name, other, 16, "requestsPerSecond")?.median ?? null);
		const latency = (contestant: string) => {
			const [p50, p99] = (["p50", "p99"] as const).map((wanted) => figure(report, name, contestant, 1, wanted));
			return p50 === null ? "–" : `${number(p50 ?? null)} (${number(p99 ?? null)})`;
		};
		const rates = ["ours", peer, "dataloader", "floor"].map(rate);
		return [`${title} (\`${name}\`)`, ...rates, times(peer), times("floor"), latency("ours"), latency(peer)];
	});
	const lines = [heads, heads.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
	return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n\n${rest(report)}`;
}

function rest(report: Report): string {
	const { sizes, machine, rounds, startedAt, resident } = report;
	const memory = ["ours", peer, "dataloader", "floor"].map((name) => number(resident[name] ?? null)).join(", ");
	const root = figure(report, "filtered", `${peer} (root)`, 1, "p50");
	const targets = targetsOf(report);
	const missed = targets.filter(({ met }) => !met);
	return [
		`Requests a second at 16 connections, latency at one; medians of ${rounds} rounds, ratios within a round.`,
		`${sizes.statements.toLocaleString("en-US")} statements of ${sizes.persons.toLocaleString("en-US")} people, ${machine.processors}, Node.js ${machine.node}, ${startedAt.slice(0, 10)};`,
		`clients, servers and Neo4j share the machine. Resident after it, MB, in the order of the columns: ${memory}.`,
		`A page of the busiest speaker takes the database ${number(report.busiestPage)} ms.`,
		...(root === null
			? []
			: [`The filtered connection in @neo4j/graphql's form without the entity around it: ${number(root)} ms.`]),
		`${targets.length - missed.length} of ${targets.length} targets met${missed.length === 0 ? "." : `; missed: ${missed.map(inWords).join("; ")}.`}`,
	].join("\n");
}

function inWords({ what, wanted, got, bound }: Target): string {
	return `${what}, wanted ${bound} ${wanted}, got ${number(got)}`;
}
