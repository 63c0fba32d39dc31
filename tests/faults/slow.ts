// A question that takes the database minutes, and what runs there.
import type { Neo4j } from "../../src/neo4j/connection.ts";

/** Layers of entities, each layer joined to the next: so many shortest paths that nobody waits for their end. */
export const layers = `UNWIND range(0, 6) AS layer UNWIND range(1, 60) AS number
CREATE (:Entity:Person {id: 'person:layer-' + layer + '-' + number, name: 'Layer', hash: '', orderKey: '', text: ''})
WITH count(*) AS created
MATCH (one:Entity), (other:Entity)
WHERE one.id STARTS WITH 'person:layer-' AND other.id STARTS WITH 'person:layer-'
  AND toInteger(split(one.id, '-')[1]) + 1 = toInteger(split(other.id, '-')[1])
CREATE (one)-[:SPEAKS_ABOUT {statements: 1}]->(other)`;

export const slowQuestion =
	'{ paths(from: "person:layer-0-1", to: "person:layer-6-1", maxLength: 6, through: [STATEMENT]) { length } }';

/** How many such searches run in the database. */
export async function searchesRunning(neo4j: Neo4j): Promise<number> {
	const { rows } = await neo4j.read(
		"SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'allShortestPaths' RETURN count(*)",
	);
	// This very question holds the words, too.
	return Number(rows[0]?.[0]) - 1;
}
