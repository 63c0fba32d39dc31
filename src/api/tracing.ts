// Traces, for those who set an endpoint for them: a span for each request, and one below it for each statement.
import type { Logger } from "pino";
import type { Neo4j } from "../neo4j/connection.ts";
import type { Handler } from "./chain.ts";

export interface Tracing {
	/** Runs what follows inside a span, a child of the caller's where it sends `traceparent`. */
	readonly request: Handler;
	/** The same connection; each of its reads has a span. */
	statements(neo4j: Neo4j): Neo4j;
	/** Sends what is not sent yet. */
	close(): Promise<void>;
}

const none: Tracing = {
	request: (_request, _response, next) => next(),
	statements: (neo4j) => neo4j,
	close: async () => {},
};

/** Without an endpoint nothing of OpenTelemetry is loaded: it is 34 MB of files that most never need. */
export async function openTracing(endpoint: string | null, log: Logger): Promise<Tracing> {
	if (endpoint === null) return none;
	const { openTelemetry } = await import("./openTelemetry.ts");
	return openTelemetry(endpoint, log);
}
