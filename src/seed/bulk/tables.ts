// The rows of a seed as the files that neo4j-admin imports: the same nodes and edges that the load writes.
import type { DocumentRow } from "../rows/documents.ts";
import type { EntityRow } from "../rows/entities.ts";
import type { EvidenceRow } from "../rows/relations.ts";
import { formatVersion, type Hashed, type Properties, type RelationRow } from "../rows/row.ts";
import type { Kind } from "../rows/rows.ts";
import type { StatementRow } from "../rows/statements.ts";
import { sorter } from "../spool/sorter.ts";
import type { Spool } from "../spool/spool.ts";
import { type Columns, edgeColumns, identityOf, nodeColumns } from "./columns.ts";
import { separator, type Table, table } from "./table.ts";

export interface Tables {
	readonly nodes: readonly string[];
	readonly edges: readonly string[];
}

/** Writes the files beside the spool; returns their paths. */
export function writeTables(spool: Spool): Tables {
	const nodes = tablesOf(nodeColumns, (kind, { id: _, key: __, ...columns }: Columns) =>
		table(spool.scratch.path(`${kind}.csv`), [`${identityOf(kind)}:ID`, ":LABEL"], columns),
	);
	const edges = tablesOf(edgeColumns, (name, columns) =>
		table(spool.scratch.path(`${name}.csv`), [":START_ID", ":END_ID", ":TYPE"], columns),
	);
	const graph: Graph = {
		node: (kind, id, label, { id: _, key: __, ...properties }) => nodes[kind].add([id, label], properties),
		edge: (from, type, to, properties = {}, into = type as keyof typeof edgeColumns) =>
			edges[into].add([from, to, type], properties),
	};
	const now = new Date().toISOString();
	graph.node("graph", "graph", "Graph", { seededAt: now, formatVersion });
	// Until the rest is done; the load looks for it.
	graph.node("load", "load", "Load", { startedAt: now });
	for (const row of rowsOf(spool, "names")) graph.node("names", row.id, "Name", row.properties);
	for (const row of rowsOf<EntityRow>(spool, "entities")) addEntity(graph, row);
	for (const row of rowsOf<DocumentRow>(spool, "documents")) {
		graph.node("documents", row.id, "Document", row.properties);
		if (row.publisherId !== undefined) graph.edge(row.id, "PUBLISHED_BY", row.publisherId);
	}
	const pairs = sorter(spool.scratch, "pairs");
	for (const row of rowsOf<StatementRow>(spool, "statements")) {
		addStatement(graph, row);
		for (const { entityId } of row.about) pairs.add(`${row.speakerId} ${entityId}`);
	}
	for (const [pair, statements] of counted(pairs.sorted())) {
		const [speaker = "", target = ""] = pair.split(" ");
		graph.edge(speaker, "SPEAKS_ABOUT", target, { statements });
	}
	for (const row of rowsOf<RelationRow>(spool, "relations")) {
		graph.edge(row.sourceId, row.type, row.targetId, row.properties, "relations");
	}
	for (const row of rowsOf<EvidenceRow>(spool, "evidence")) {
		graph.node("evidence", row.id, "Evidence", row.properties);
		graph.edge(row.id, "REPORTED_IN", row.documentId, row.place);
		if (row.statementId !== undefined) graph.edge(row.id, "STATED_IN", row.statementId);
	}
	for (const written of [...Object.values(nodes), ...Object.values(edges)]) written.end();
	return { nodes: Object.values(nodes).map(({ path }) => path), edges: Object.values(edges).map(({ path }) => path) };
}

interface Graph {
	node(kind: keyof typeof nodeColumns, id: string, label: string, properties: Properties): void;
	/** @param into the table, where it has not the name of the type */
	edge(from: string, type: string, to: string, properties?: Properties, into?: keyof typeof edgeColumns): void;
}

function addEntity({ node, edge }: Graph, row: Hashed<EntityRow>): void {
	node("entities", row.id, ["Entity", row.label].join(separator), row.properties);
	for (const { key, ...form } of row.names) edge(row.id, "NAMED", key, form);
	if (row.documentId !== undefined) edge(row.id, "QUOTED_IN", row.documentId);
	if (row.speaksFrom !== undefined) edge(row.id, "SPEAKS_FROM", row.speaksFrom);
}

function addStatement({ node, edge }: Graph, row: Hashed<StatementRow>): void {
	node("statements", row.id, "Statement", row.properties);
	edge(row.speakerId, "SAID", row.id);
	edge(row.id, "REPORTED_IN", row.documentId, row.place);
	for (const target of row.about) edge(row.id, "ABOUT", target.entityId, target);
	for (const { entityId, ...place } of row.to) edge(row.id, "TO", entityId, place);
	for (const { entityId, ...place } of row.via) edge(row.id, "VIA", entityId, place);
	for (const { type, statementId } of row.links) edge(row.id, type, statementId, {}, "links");
}

function tablesOf<Name extends string>(
	columns: Readonly<Record<Name, Columns>>,
	make: (name: Name, columns: Columns) => Table,
): Record<Name, Table> {
	const names = Object.keys(columns) as Name[];
	return Object.fromEntries(names.map((name) => [name, make(name, columns[name])])) as Record<Name, Table>;
}

function* rowsOf<SomeRow = unknown>(spool: Spool, kind: Kind): Generator<Hashed<SomeRow & RelationRow>> {
	for (const [, row] of spool.rows(kind)) yield row as unknown as Hashed<SomeRow & RelationRow>;
}

/** How often each of sorted lines is there. */
function* counted(lines: Iterable<string>): Generator<[line: string, count: number]> {
	let last: string | undefined;
	let count = 0;
	for (const line of lines) {
		if (line !== last && last !== undefined) {
			yield [last, count];
			count = 0;
		}
		last = line;
		count++;
	}
	if (last !== undefined) yield [last, count];
}
