// The records of the graph, or of the part of it that a filter of the API leaves, read as they are needed.
import type { GraphQLSchema } from "graphql";
import { readCypher } from "../cypher.ts";
import { KnownError } from "../errors.ts";
import type { Neo4j } from "../neo4j/connection.ts";
import { neverWhileLoading } from "../neo4j/loading.ts";
import { narrowing } from "../read/narrowed.ts";
import type { DocumentRecord, EntityRecord, RelationRecord, StatementRecord } from "./records.ts";

/** Each call reads anew; none holds more than a thousand records. */
export interface Graph {
	/** Oldest first. */
	documents(): AsyncIterable<DocumentRecord>;
	/** A to Z. */
	entities(): AsyncIterable<EntityRecord>;
	/** Oldest first, undated ones before them. */
	statements(): AsyncIterable<StatementRecord>;
	/** By id. */
	relations(): AsyncIterable<RelationRecord>;
	/** The instant of the last load, in UTC; null when the graph was never loaded. */
	readonly loadedAt: string | null;
}

type Kind = "documents" | "entities" | "statements" | "relations";

/**
 * The graph; with a filter, the statements that fit, what they touch (speakers, targets, addressees, relays, publishers,
 * whom unnamed sources speak from), the relations between these, and the documents of all of this with their publishers.
 * @throws KnownError UNKNOWN_NAME, AMBIGUOUS_NAME, GRAPH_LOADING; while it is read, DATABASE_UNAVAILABLE, too
 */
export async function openExport(connection: Neo4j, schema: GraphQLSchema, where: object | null): Promise<Graph> {
	const neo4j = neverWhileLoading(connection);
	const narrow = await narrowing(schema, neo4j, where);
	const loadedAt = await lastLoad(neo4j);

	async function* records<Record>(kind: Kind): AsyncGenerator<Record> {
		const { cypher, parameters } = narrow(cypherFor(kind, where !== null));
		for await (const [record] of neo4j.stream(cypher, parameters)) yield record as Record;
		if ((await lastLoad(neo4j)) !== loadedAt) {
			throw new KnownError(
				"DATABASE_UNAVAILABLE",
				"the graph was loaded anew during the export, which would mix the old and the new: export again",
			);
		}
	}

	return {
		loadedAt,
		documents: () => records<DocumentRecord>("documents"),
		entities: () => records<EntityRecord>("entities"),
		statements: () => records<StatementRecord>("statements"),
		relations: () => records<RelationRecord>("relations"),
	};
}

/** Which things, then what of each. */
function cypherFor(kind: Kind, isPart: boolean): string {
	const which = isPart && kind !== "statements" ? ["part/touched", `part/${kind}`] : [`all/${kind}`];
	return [...which, `record/${kind}`].map((name) => readCypher(`export/${name}`)).join("\n");
}

async function lastLoad(neo4j: Neo4j): Promise<string | null> {
	const { rows } = await neo4j.read(readCypher("export/loadedAt"));
	return (rows[0]?.[0] ?? null) as string | null;
}
