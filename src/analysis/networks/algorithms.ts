// The algorithms that make an answer out of an edge list, which Neo4j Community itself cannot run.
import type { Row } from "../../neo4j/connection.ts";
import type { Column } from "../questions/question.ts";
import { bridges } from "./bridges.ts";
import { communities } from "./communities.ts";
import { influence } from "./influence.ts";

export interface Algorithm {
	/** Of the answer. */
	readonly columns: readonly Column[];
	/** From the rows of the statement to those of the answer. The same edges in the same order give the same answer. */
	answer(edges: readonly Row[]): Row[];
}

/** What an edge list must have, in this order. */
export const edgeColumns = ["source", "sourceName", "target", "targetName", "weight"] as const;

/** By the name that a header gives after `@algorithm`. */
export const algorithms: Readonly<Record<string, Algorithm>> = { bridges, communities, influence };
