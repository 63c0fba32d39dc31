// What the command line tells about the questions: the list of all of them, and the help of one.
import { relative } from "node:path";
import type { Column, Parameter, Question } from "./questions/question.ts";
import { wantedFor } from "./questions/valueType.ts";

/** The topics of our own library; those of others follow. */
const topicsFirst = [
	"Words and stances",
	"How it reached us",
	"Agreement and dispute",
	"Weapons",
	"Roles and relations",
	"Networks",
	"Evidence and gaps",
	"The graph itself",
];

/** All questions by topic. */
export function listOf(questions: readonly Question[]): string {
	const topics = [...new Set([...topicsFirst, ...questions.map(({ topic }) => topic).sort()])];
	const width = Math.max(0, ...questions.map(({ name }) => name.length));
	const sections = topics.map((topic) => {
		const ofTopic = questions.filter((question) => question.topic === topic);
		if (ofTopic.length === 0) return [];
		return [topic, ...ofTopic.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`), ""];
	});
	return [
		...sections.flat(),
		"npm run ask -- <question> --help    its parameters and columns",
		"npm run ask -- <question> --<parameter> <value> … [--format table|csv|json|ndjson]",
		"",
	].join("\n");
}

/** What a question answers, takes and returns, with an example that can be run. */
export function helpOf(question: Question): string {
	const { name, title, details, algorithm, parameters, columns } = question;
	return [
		name,
		`  ${title}${details === "" ? "" : ` ${details}`}`,
		...(algorithm === null ? [] : [`  ${algorithm.text}`]),
		"",
		"Parameters",
		...(parameters.length === 0 ? ["  none"] : aligned(parameters.map(parameterLine))),
		"",
		"Columns",
		...aligned(columns.map(columnLine)),
		"",
		"Example",
		`  npm run ask -- ${[name, ...exampleOf(question)].join(" ")}`,
		"",
		"File, to be pasted into cypher-shell or Neo4j Browser",
		`  ${relative(process.cwd(), question.file)}`,
		"",
	].join("\n");
}

function parameterLine({ option, type, text, default: standard }: Parameter): string[] {
	const ending = standard === null ? "Must be given." : standard === "null" ? "" : `Default: ${standard}.`;
	const wanted = type.base === "Boolean" ? "" : `${wantedFor(type).replace(/^./, (first) => first.toUpperCase())}.`;
	return [`--${option}`, [text, wanted, ending].filter((sentence) => sentence !== "").join(" ")];
}

function columnLine({ name, type, text }: Column): string[] {
	return [name, type.name, text];
}

/** The values that the file gives for pasting, those apart that are the default anyway. */
function exampleOf({ parameters, pasted }: Question): string[] {
	return parameters.flatMap(({ name, option, type, default: standard }) => {
		const value = pasted.get(name)?.replace(/^'(.*)'$/, "$1") ?? "null";
		if (value === (standard ?? "null")) return [];
		return type.base === "Boolean" ? [`--${option}`] : [`--${option}`, /^[\w:/-]+$/.test(value) ? value : `"${value}"`];
	});
}

function aligned(lines: readonly string[][]): string[] {
	const widthOf = (index: number): number => Math.max(...lines.map((cells) => cells[index]?.length ?? 0));
	return lines.map((cells) => `  ${cells.map((cell, index) => cell.padEnd(widthOf(index))).join("  ")}`.trimEnd());
}
