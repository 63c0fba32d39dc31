// The database of the tests, empty, and all that is in it.
import { afterAll, beforeAll, beforeEach } from "vitest";
import { connect, type Neo4j, type Row } from "../../src/neo4j/connection.ts";
import { sharedNeo4j } from "../shared.ts";

export interface Graph {
	readonly nodes: readonly Row[];
	readonly edges: readonly Row[];
}

/** A connection for the tests of a file, each of which starts on an empty database. */
export function emptyDatabase(): () => Neo4j {
	let neo4j: Neo4j;
	beforeAll(async () => {
		neo4j = await connect({ ...sharedNeo4j(), database: "neo4j", queryTimeoutMilliseconds: 30_000 });
	});
	beforeEach(() => neo4j.change("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS"));
	afterAll(() => neo4j?.close());
	return () => neo4j;
}

/** Every node and edge with its identity in the store: the same twice only if nothing was written in between. */
export async function storeOf(neo4j: Neo4j): Promise<Graph> {
	const nodes = await neo4j.read(
		"MATCH (node) RETURN elementId(node), labels(node), properties(node) ORDER BY elementId(node)",
	);
	const edges = await neo4j.read(
		"MATCH (source)-[edge]->(target) RETURN elementId(edge), type(edge), properties(edge), elementId(source), elementId(target) ORDER BY elementId(edge)",
	);
	return { nodes: nodes.rows, edges: edges.rows };
}

/** The number of the last transaction that wrote something. */
export async function lastTransaction(neo4j: Neo4j): Promise<unknown> {
	const { rows } = await neo4j.read("SHOW DATABASE neo4j YIELD lastCommittedTxn");
	return rows[0]?.[0];
}

/** Nodes and edges as an analyst sees them: without store identities, hashes and the time of the load. */
export async function graphOf(neo4j: Neo4j): Promise<Graph> {
	const name = (node: string) => `coalesce(${node}.id, ${node}.key)`;
	const nodes = await neo4j.read(
		`MATCH (node)
		 WITH node, last(labels(node)) AS label, ${name("node")} AS name
		 RETURN label, node{.*, hash: null, seededAt: null} AS properties ORDER BY label, name`,
	);
	const edges = await neo4j.read(
		`MATCH (source)-[edge]->(target)
		 WITH ${name("source")} AS source, edge, ${name("target")} AS target
		 RETURN source, type(edge), edge{.*, hash: null}, target ORDER BY source, type(edge), edge.position, edge.id, target`,
	);
	return { nodes: nodes.rows.map(withoutNulls), edges: edges.rows.map(withoutNulls) };
}

function withoutNulls(row: Row): Row {
	return row.map((value) =>
		typeof value === "object" && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
			: value,
	);
}
