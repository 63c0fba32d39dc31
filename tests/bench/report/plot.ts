// The throughput of all as a picture for the README: bars, as shares of the floor's.
import type { Report } from "../bench.ts";
import { figure } from "./summary.ts";
import { number } from "./terminal.ts";

const bars = [
	{ contestant: "ours", title: "whosaid", color: "#0b5fa5" },
	{ contestant: "neo4j-graphql", title: "@neo4j/graphql", color: "#c2570c" },
	{ contestant: "dataloader", title: "Apollo + DataLoader", color: "#6b7280" },
] as const;

const width = 760;
const labelWidth = 90;
const barHeight = 16;
const groupHeight = bars.length * barHeight + 14;
const top = 50;
// A share of 1 ends here, with room for the figures behind it.
const fullBar = 540;

/** SVG: a group of bars for each case, requests a second at 16 connections behind each. */
export function plot(report: Report): string {
	const cases = report.cases.filter(({ compared }) => compared);
	const height = top + cases.length * groupHeight + 10;
	const floorX = labelWidth + fullBar;
	const groups = cases.flatMap(({ name }, index) => {
		const y = top + index * groupHeight;
		const floor = figure(report, name, "floor", 16, "requestsPerSecond");
		const label = text(labelWidth - 8, y + groupHeight / 2 - 4, name, 'text-anchor="end" font-weight="600"');
		return [
			label,
			...bars.flatMap(({ contestant, color }, row) => {
				const value = figure(report, name, contestant, 16, "requestsPerSecond");
				if (value === null || !floor) return [];
				const length = ((value / floor) * fullBar).toFixed(1);
				const barY = y + row * barHeight;
				return [
					`<rect x="${labelWidth}" y="${barY}" width="${length}" height="${barHeight - 3}" fill="${color}"/>`,
					text(labelWidth + Number(length) + 6, barY + barHeight - 5, number(value)),
				];
			}),
		];
	});
	const legend = bars.flatMap(({ title, color }, index) => [
		`<rect x="${labelWidth + index * 180}" y="12" width="12" height="12" fill="${color}"/>`,
		text(labelWidth + 18 + index * 180, 23, title),
	]);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" role="img">`,
		"<title>Requests a second at 16 connections, as shares of what the raw driver reaches</title>",
		`<rect width="${width}" height="${height}" fill="#ffffff"/>`,
		...legend,
		`<line x1="${floorX}" x2="${floorX}" y1="${top - 8}" y2="${height - 10}" stroke="#111827" stroke-dasharray="4 3"/>`,
		text(floorX, top - 12, "raw driver", 'text-anchor="middle"'),
		...groups,
		"</svg>",
		"",
	].join("\n");
}

function text(x: number, y: number, content: string, attributes = ""): string {
	return `<text x="${x.toFixed(1)}" y="${y}" fill="#111827" ${attributes}>${content}</text>`;
}
