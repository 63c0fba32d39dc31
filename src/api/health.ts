// Whether this process lives, and whether it can answer.
import { Router } from "express";
import { KnownError } from "../errors.ts";
import type { Neo4j } from "../neo4j/connection.ts";

// A balancer asks every few seconds and gives up early.
const patienceMilliseconds = 2_000;

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

/** Why it cannot answer; null where it can. */
async function failureOf(neo4j: Neo4j): Promise<string | null> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<string>((resolve) => {
		timer = setTimeout(() => resolve("DATABASE_UNAVAILABLE"), patienceMilliseconds);
	});
	const asked = neo4j.ping().then(
		() => null,
		(error: unknown) => (error instanceof KnownError ? error.code : "DATABASE_UNAVAILABLE"),
	);
	try {
		return await Promise.race([asked, late]);
	} finally {
		clearTimeout(timer);
	}
}
