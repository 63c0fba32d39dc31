// Whether this process lives, and whether it can answer.
import { Router } from "express";
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
		const ready = await answers(neo4j);
		response
			.status(ready ? 200 : 503)
			.json(ready ? { status: "ready" } : { status: "unready", code: "DATABASE_UNAVAILABLE" });
	});
	return routes;
}

async function answers(neo4j: Neo4j): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<false>((resolve) => {
		timer = setTimeout(() => resolve(false), patienceMilliseconds);
	});
	const asked = neo4j.ping().then(
		() => true,
		() => false,
	);
	try {
		return await Promise.race([asked, late]);
	} finally {
		clearTimeout(timer);
	}
}
