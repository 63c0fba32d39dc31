// The graph at a glance, in Markdown: a diagram, the labels with their properties, the relationships with what they join.
import type { Row } from "../neo4j/connection.ts";

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
	return [
		...diagram(ofStructure, ofVocabulary),
		"",
		...table(
			["label", "nodes", "properties, with the percentage of nodes that have them where it is not 100"],
			labelRows(properties),
		),
		"",
		...table(
			["relationship", "count", "from", "to", "properties"],
			[...ofStructure, ...ofVocabulary].map(([type, count, sources, targets, held]) => [
				`\`${type}\``,
				String(count),
				sources.join(", "),
				targets.join(", "),
				held.join(", "),
			]),
		),
		"",
	].join("\n");
}

function diagram(ofStructure: readonly Relationship[], ofVocabulary: readonly Relationship[]): string[] {
	const edges = ofStructure.flatMap(([type, , sources, targets]) =>
		kinds(sources).flatMap((source) => kinds(targets).map((target) => `\t${source} -- ${type} --> ${target}`)),
	);
	const relations = `\tEntity -- "${ofVocabulary.length} relations, each with Evidence" --> Entity`;
	return ["```mermaid", "flowchart LR", `\tEntity["Entity: ${entities.join(", ")}"]`, ...edges, relations, "```"];
}

/** Several labels of entities are Entity. */
function kinds(labels: readonly string[]): string[] {
	const few = labels.filter((label) => entities.includes(label)).length < 2;
	return [...new Set(labels.map((label) => (few || !entities.includes(label) ? label : "Entity")))];
}

function labelRows(properties: readonly Property[]): string[][] {
	const labels = [...new Map(properties.map(([label, nodes]) => [label, nodes]))];
	return labels.map(([label, nodes]) => {
		const held = properties.filter(([other]) => other === label);
		const cells = held.map(
			([, , name, types, , percent]) => `\`${name}\` ${types.join(" or ")}${percent === 100 ? "" : ` ${percent} %`}`,
		);
		return [`\`:${label}\``, String(nodes), cells.join(", ")];
	});
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
