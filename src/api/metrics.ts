// What is counted and timed, for Prometheus.
import type { ApolloServerPlugin } from "@apollo/server";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { ApiContext } from "./apollo.ts";

/** The metrics of one server. */
export interface Metrics {
	readonly registry: Registry;
	readonly requests: Counter<"operation" | "outcome">;
	readonly requestSeconds: Histogram<"operation">;
	readonly databaseSeconds: Histogram;
}

// A client names its operations: at most so many names are told apart, so that it cannot fill the memory.
const maximumOperations = 200;

/** Metrics in a registry of their own, so that several servers can live in one process. */
export function createMetrics(): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
	return {
		registry,
		requests: new Counter({
			name: "graphql_requests_total",
			help: "GraphQL requests by operation name and outcome (ok, or the code of the first error)",
			labelNames: ["operation", "outcome"],
			registers: [registry],
		}),
		requestSeconds: new Histogram({
			name: "graphql_request_seconds",
			help: "From the first byte of the operation understood to the answer made, in seconds",
			labelNames: ["operation"],
			buckets,
			registers: [registry],
		}),
		databaseSeconds: new Histogram({
			name: "neo4j_statement_seconds",
			help: "Time that the database says a statement took, in seconds",
			buckets,
			registers: [registry],
		}),
	};
}

/** Counts and times every operation. */
export function operationMetrics(metrics: Metrics): ApolloServerPlugin<ApiContext> {
	const seen = new Set<string>();
	const label = (name: string | null | undefined): string => {
		if (!name) return "anonymous";
		if (seen.size < maximumOperations) seen.add(name);
		return seen.has(name) ? name : "other";
	};
	return {
		async requestDidStart() {
			const start = process.hrtime.bigint();
			return {
				async willSendResponse({ operationName, contextValue, response }) {
					const operation = label(operationName);
					const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
					const outcome = String(errors?.[0]?.extensions?.["code"] ?? (errors ? "ERROR" : "ok"));
					metrics.requests.inc({ operation, outcome });
					metrics.requestSeconds.observe({ operation }, Number(process.hrtime.bigint() - start) / 1e9);
					for (const { databaseMilliseconds } of contextValue.reading?.ran ?? []) {
						metrics.databaseSeconds.observe(databaseMilliseconds / 1000);
					}
				},
			};
		},
	};
}
