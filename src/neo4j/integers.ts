// How numbers are sent to Neo4j.
import neo4j from "neo4j-driver";

/** JavaScript numbers reach Neo4j as floats, and LIMIT refuses those: whole numbers are sent as integers. */
export function integers(value: Record<string, unknown>): Record<string, unknown> {
	return integer(value) as Record<string, unknown>;
}

function integer(value: unknown): unknown {
	if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
	if (Array.isArray(value)) return value.map(integer);
	if (value !== null && typeof value === "object") {
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integer(inner)]));
	}
	return value;
}
