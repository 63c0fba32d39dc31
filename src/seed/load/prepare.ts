// Constraints and indexes, which must be there before the first row.
import { namesBelow, readCypher } from "../../cypher.ts";
import type { Neo4j } from "../../neo4j/connection.ts";
import { retrying } from "./retry.ts";

/** Creates what is missing and waits until all of it answers. */
export async function prepareGraph(neo4j: Neo4j): Promise<void> {
	for (const name of namesBelow("graph")) await retrying(() => neo4j.change(readCypher(name)));
	await neo4j.change(readCypher("load/awaitIndexes"));
}
