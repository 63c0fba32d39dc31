// What is counted and timed, for Prometheus.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Handler } from "./chain.ts";
import { noteOf, type RequestNote } from "./requestNote.ts";

/** The metrics of one server. */
export interface Metrics {
	readonly registry: Registry;
	readonly requests: Counter<"operation" | "outcome">;
	readonly requestSeconds: Histogram<"operation">;
	readonly refused: Counter<"reason">;
	readonly passedThrough: Counter;
	readonly plans: Counter<"cache">;
	readonly cost: Histogram;
	readonly databaseSeconds: Histogram;
	/** Statements sent to the database, whatever came of them. */
	readonly statements: Counter;
	/** Statements that wait for a connection or for their answer. */
	readonly statementsRunning: Gauge;
}

// A client names its operations: at most so many names are told apart, so that it cannot fill the memory.
const maximumOperations = 200;
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
// Answers that went wrong on the way: everything else that is not `ok` was refused.
const failures = new Set(["INTERNAL", "ERROR", "DATABASE_UNAVAILABLE", "DATABASE_TIMEOUT", "DATABASE_AUTH"]);

/** Metrics in a registry of their own, so that several servers can live in one process. */
export function createMetrics(): Metrics {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	return {
		registry,
		requests: new Counter({
			name: "graphql_requests_total",
			help: "GraphQL requests by operation name and outcome (ok, or the code of the first error)",
			labelNames: ["operation", "outcome"],
			registers,
		}),
		requestSeconds: new Histogram({
			name: "graphql_request_seconds",
			help: "From a request's head read to its answer sent, in seconds",
			labelNames: ["operation"],
			buckets: seconds,
			registers,
		}),
		refused: new Counter({
			name: "requests_refused_total",
			help: "Requests and connections refused, by the limit they exceeded or the code of the error",
			labelNames: ["reason"],
			registers,
		}),
		passedThrough: new Counter({
			name: "graphql_passed_through_total",
			help: "Answers that went from the graph to the client as they were, past Apollo and graphql-js",
			registers,
		}),
		plans: new Counter({
			name: "graphql_plans_total",
			help: "Plans of operations, by whether the cache had them (hit) or they were made (miss)",
			labelNames: ["cache"],
			registers,
		}),
		cost: new Histogram({
			name: "graphql_cost_objects",
			help: "Objects that the answer to an operation can hold",
			buckets: [10, 100, 1_000, 10_000, 50_000],
			registers,
		}),
		databaseSeconds: new Histogram({
			name: "neo4j_statement_seconds",
			help: "Time that the database says a statement took, in seconds",
			buckets: seconds,
			registers,
		}),
		statements: new Counter({
			name: "neo4j_statements_total",
			help: "Statements sent to the database, whatever came of them",
			registers,
		}),
		statementsRunning: new Gauge({
			name: "neo4j_statements_running",
			help: "Statements that wait for a connection of the pool (at most 100) or for their answer",
			registers,
		}),
	};
}

/** Counts and times every request, when it is answered. */
export function countRequests(metrics: Metrics): Handler {
	const operationOf = namesTold();
	return (request, response, next) => {
		const start = process.hrtime.bigint();
		response.once("close", () => {
			const note = noteOf(request);
			const { outcome, limit } = note;
			if (outcome === undefined) return;
			const operation = operationOf(note);
			metrics.requests.inc({ operation, outcome });
			metrics.requestSeconds.observe({ operation }, Number(process.hrtime.bigint() - start) / 1e9);
			if (outcome !== "ok" && !failures.has(outcome)) metrics.refused.inc({ reason: limit ?? outcome });
			countReading(metrics, note);
		});
		next();
	};
}

function countReading({ plans, cost, databaseSeconds }: Metrics, { reading }: RequestNote): void {
	if (!reading) return;
	plans.inc({ cache: reading.isNewPlan ? "miss" : "hit" });
	cost.observe(reading.cost);
	for (const { databaseMilliseconds } of reading.ran) databaseSeconds.observe(databaseMilliseconds / 1000);
}

/** What goes wrong has no name of its own: of names that were answered at least once, there are only so many. */
function namesTold(): (note: RequestNote) => string {
	const told = new Set<string>();
	return ({ operation, outcome }) => {
		if (operation === undefined) return "refused";
		if (outcome === "ok" && told.size < maximumOperations) told.add(operation);
		return operation === "anonymous" || told.has(operation) ? operation : "other";
	};
}
