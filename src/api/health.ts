// Whether this process lives, and whether it can answer.
import { Router } from "express";
import { KnownError } from "../errors.ts";
import type { Neo4j } from "../neo4j/connection.ts";

/** `/health/live`: this process answers. `/health/ready`: so does its database. */
export function healthRoutes(neo4j: Neo4j): Router {
	const routes = Router();
	routes.get("/health/live", (_request, response) => {
		response.json({ status: "live" });
	});
	routes.get("/health/ready", async (_request, response) => {
		const code = await failureOf(neo4j);
		response.status(code === null ? 200 : 503).json(code === null ? { status: "ready" } : { status: "unready", code });
	});
	return routes;
}

/** Why the database does not answer; null where it does. */
async function failureOf(neo4j: Neo4j): Promise<string | null> {
	try {
		await neo4j.ping();
		return null;
	} catch (error) {
		return error instanceof KnownError ? error.code : "DATABASE_UNAVAILABLE";
	}
}
