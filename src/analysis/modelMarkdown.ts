// The graph at a glance, in Markdown: a diagram, the labels with their properties, the relationships with what they join.
import type { Row } from "../neo4j/connection.ts";
import { meanings } from "./relationshipMeanings.ts";

/** Rows of what-nodes-hold. */
type Property = readonly [
	label: string,
	nodes: number,
	property: string,
	types: string[],
	filled: number,
	percent: number,
];
/** Rows of which-relationships-there-are. */
type Relationship = readonly [
	type: string,
	count: number,
	sources: string[],
	targets: string[],
	properties: string[],
	hasEvidence: boolean,
];

/** Labels that also bear :Entity. */
const entities = ["Person", "Organization", "Weapon", "Place", "Event", "UnnamedSource"];

export function markdownOf(nodes: readonly Row[], relationships: readonly Row[]): string {
	const properties = nodes as readonly Property[];
	const all = relationships as readonly Relationship[];
	const ofStructure = all.filter(([, , , , , hasEvidence]) => !hasEvidence);
	const ofVocabulary = all.filter(([, , , , , hasEvidence]) => hasEvidence);
	const held = [...new Set(ofVocabulary.flatMap(([, , , , names]) => names))].sort();
	return [
		...diagram(ofStructure, ofVocabulary.length),
		"",
		...table(
			["label", "nodes", "properties: text unless a type stands there; the share of nodes, unless all"],
			[...entityRow(properties), ...labelRows(properties)],
		),
		"",
		...table(
			["relationship", "count", "from", "to", "properties", ""],
			ofStructure.map(([type, count, sources, targets, names]) => [
				`\`${type}\``,
				String(count),
				listed(sources),
				listed(targets),
				names.map(code).join(", "),
				meanings[type] ?? "",
			]),
		),
		"",
		`${ofVocabulary.length} relations join entities, with ${held.map(code).join(", ")} as far as they are known, and \`:Evidence\` under their \`id\`: ${ofVocabulary
			.map(([type, count]) => `\`${type}\` ${count}`)
			.join(", ")}.`,
		"",
	].join("\n");
}

function diagram(ofStructure: readonly Relationship[], relations: number): string[] {
	const edges = new Map<string, string[]>();
	for (const [type, , sources, targets] of ofStructure) {
		for (const source of boxes(sources)) {
			for (const target of boxes(targets)) {
				const ends = `${source} ${target}`;
				edges.set(ends, [...(edges.get(ends) ?? []), type]);
			}
		}
	}
	const arrows = [...edges].map(([ends, types]) => `\t${ends.replace(" ", ` -- "${types.join(", ")}" --> `)}`);
	const own = entities.filter((label) => [...edges.keys()].some((ends) => ends.split(" ").includes(label)));
	return [
		"```mermaid",
		"flowchart LR",
		`\tEntity["Entity: ${entities.join(", ")}"]`,
		...own.map((label) => `\t${label} -. is .- Entity`),
		...arrows,
		`\tEntity -- "${relations} relations, each with Evidence" --> Entity`,
		"```",
	];
}

/** Several labels of entities are one box. */
function boxes(labels: readonly string[]): string[] {
	const few = labels.filter(isEntity).length < 2;
	return [...new Set(labels.map((label) => (few || !isEntity(label) ? label : "Entity")))];
}

/** What all entities hold, said once. */
function entityRow(properties: readonly Property[]): string[][] {
	const counts = new Map(properties.filter(([label]) => isEntity(label)).map(([label, nodes]) => [label, nodes]));
	if (counts.size === 0) return [];
	const nodes = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const cells = shared(properties).map((name) => {
		const ofEach = properties.filter(([label, , other]) => isEntity(label) && other === name);
		return cell(name, [...new Set(ofEach.flatMap(([, , , types]) => types))], 100);
	});
	return [["`:Entity`", String(nodes), cells.join(", ")]];
}

function labelRows(properties: readonly Property[]): string[][] {
	const ofAll = shared(properties);
	const labels = [...new Map(properties.map(([label, nodes]) => [label, nodes]))];
	return labels.map(([label, nodes]) => {
		const held = properties.filter(([other, , name]) => other === label && !(isEntity(label) && ofAll.includes(name)));
		const cells = held.map(([, , name, types, , percent]) => cell(name, types, percent));
		return [`\`:${label}\``, String(nodes), cells.join(", ")];
	});
}

/** In backticks: GitHub would take `LIST<STRING>` for HTML. */
function cell(name: string, types: readonly string[], percent: number): string {
	const known = types.filter((type) => type !== "STRING" && (type !== "LIST<NOTHING>" || types.length === 1));
	return [code([name, ...known].join(": ")), ...(percent === 100 ? [] : [`${percent} %`])].join(" ");
}

/** The properties that every entity has. */
function shared(properties: readonly Property[]): string[] {
	const full = properties.filter(([label, , , , , percent]) => isEntity(label) && percent === 100);
	const labels = new Set(properties.flatMap(([label]) => (isEntity(label) ? [label] : [])));
	const names = [...new Set(full.map(([, , name]) => name))];
	return names.filter((name) => full.filter(([, , other]) => other === name).length === labels.size);
}

function listed(labels: readonly string[]): string {
	return entities.every((label) => labels.includes(label)) ? "Entity" : labels.join(", ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

const code = (name: string): string => `\`${name}\``;
const isEntity = (label: string): boolean => entities.includes(label);
