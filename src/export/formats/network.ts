// The graph as nodes and edges with flat attributes, as drawing programs and network libraries take it.
import type { Graph } from "../graph.ts";
import type { DocumentRecord, EntityRecord, Evidence, Locator, RelationRecord, StatementRecord } from "../records.ts";

export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export interface Node {
	readonly id: string;
	readonly label: string;
	readonly attributes: Attributes;
}

/** Directed, as in the graph. */
export interface Edge extends Node {
	readonly source: string;
	readonly target: string;
}

type AttributeType = "string" | "integer" | "boolean";

/** All that a node can have; `type` is its label in the graph. Lists are joined by semicolons. */
export const nodeAttributes = {
	...texts("type kind aliases description date summary quote mode act cue channel inferred"),
	...texts("authors url language sourceFile sha256"),
	...{ hearsayDistance: "integer", firstLine: "integer", lastLine: "integer", collective: "boolean" },
} as Readonly<Record<string, AttributeType>>;

/** All that an edge can have; `evidence` lists document, line and statement of each piece. */
export const edgeAttributes = {
	...texts("type stance role title since until evidence exact"),
	...{ position: "integer", line: "integer", start: "integer", end: "integer", ended: "boolean" },
} as Readonly<Record<string, AttributeType>>;

/** Entities, documents, statements. */
export async function* nodes(graph: Graph): AsyncGenerator<Node> {
	for await (const entity of graph.entities()) yield entityNode(entity);
	for await (const document of graph.documents()) yield documentNode(document);
	for await (const statement of graph.statements()) yield statementNode(statement);
}

/** Both ends of each are among the nodes. */
export async function* edges(graph: Graph): AsyncGenerator<Edge> {
	for await (const entity of graph.entities()) yield* edgesOfEntity(entity);
	for await (const { id, publisher } of graph.documents()) {
		if (publisher !== null) yield edge(id, "PUBLISHED_BY", publisher.id);
	}
	for await (const statement of graph.statements()) yield* edgesOfStatement(statement);
	for await (const relation of graph.relations()) yield relationEdge(relation);
}

function entityNode({ id, type, name, aliases, description, kind, date, collective, inferred }: EntityRecord): Node {
	const attributes = { type, kind, aliases: list(aliases), description, date, collective, inferred: list(inferred) };
	return { id, label: name, attributes };
}

function documentNode({
	id,
	title,
	publishedOn,
	publisher: _,
	statements: __,
	authors,
	inferred,
	...rest
}: DocumentRecord): Node {
	const attributes = { type: "Document", date: publishedOn, authors: list(authors), inferred: list(inferred), ...rest };
	return { id, label: title ?? id, attributes };
}

function statementNode({
	id,
	summary,
	quote,
	mode,
	act,
	cue,
	channel,
	saidOn,
	inferred,
	hearsayDistance,
}: StatementRecord): Node {
	const words = { summary, quote, mode, act, cue, channel };
	const attributes = { type: "Statement", date: saidOn, ...words, hearsayDistance, inferred: list(inferred) };
	return { id, label: summary, attributes };
}

function* edgesOfEntity({ id, speaksFrom, document }: EntityRecord): Generator<Edge> {
	if (speaksFrom !== null) yield edge(id, "SPEAKS_FROM", speaksFrom.id);
	if (document !== null) yield edge(id, "QUOTED_IN", document.id);
}

function* edgesOfStatement({
	id,
	speaker,
	about,
	to,
	via,
	links,
	document,
	locator,
}: StatementRecord): Generator<Edge> {
	yield edge(speaker.id, "SAID", id);
	for (const [position, { entity, stance }] of about.entries())
		yield edge(id, "ABOUT", entity.id, { position, stance });
	for (const [position, addressee] of to.entries()) yield edge(id, "TO", addressee.id, { position });
	for (const { source, position, role } of via) yield edge(id, "VIA", source.id, { position, role });
	for (const { type, statement, isExported } of links) if (isExported) yield edge(id, type, statement.id);
	yield edge(id, "REPORTED_IN", document.id, { ...locator });
}

function relationEdge({ id, type, source, target, title, since, until, ended, evidence }: RelationRecord): Edge {
	const attributes = { type, title, since, until, ended, evidence: list(evidence.map(citation)) };
	return { id, label: type, source: source.id, target: target.id, attributes };
}

function edge(source: string, type: string, target: string, attributes: Attributes = {}): Edge {
	const at = attributes["position"] === undefined ? "" : ` ${attributes["position"]}`;
	return { id: `${source} ${type}${at} ${target}`, label: type, source, target, attributes: { type, ...attributes } };
}

function citation({ document, locator, statement }: Evidence): string {
	return `${document.id} line ${line(locator)}${statement === null ? "" : ` (${statement})`}`;
}

function line({ line, start, end }: Locator): string {
	return start === null || end === null ? String(line) : `${line}:${start}-${end}`;
}

function list(items: readonly string[]): string | null {
	return items.length === 0 ? null : items.join("; ");
}

function texts(names: string): Record<string, AttributeType> {
	return Object.fromEntries(names.split(" ").map((name) => [name, "string" as const]));
}
