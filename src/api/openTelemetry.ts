// The spans of requests and statements, sent by OTLP over HTTP. Loaded only when an endpoint is set: see tracing.ts.
import type { IncomingMessage, ServerResponse } from "node:http";
import {
	context,
	DiagLogLevel,
	diag,
	propagation,
	type Span,
	SpanKind,
	SpanStatusCode,
	trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import type { Logger } from "pino";
import type { Neo4j } from "../neo4j/connection.ts";
import { databaseMilliseconds, noteOf, pathOf } from "./requestNote.ts";
import type { Tracing } from "./tracing.ts";

const name = "whosaid";

/** @param endpoint As OTEL_EXPORTER_OTLP_ENDPOINT has it: `/v1/traces` is put behind it; OTEL_EXPORTER_OTLP_HEADERS is read by the package */
export function openTelemetry(endpoint: string, log: Logger): Tracing {
	// A collector that is away is no reason to fail, but to be told.
	const warn = (message: string) => log.warn({ reason: message.slice(0, 200) }, "traces");
	const nothing = () => {};
	diag.setLogger({ error: warn, warn, info: nothing, debug: nothing, verbose: nothing }, DiagLogLevel.WARN);
	const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
	const provider = new NodeTracerProvider({
		resource: resourceFromAttributes({ "service.name": process.env["OTEL_SERVICE_NAME"] || name }),
		spanProcessors: [new BatchSpanProcessor(exporter)],
	});
	provider.register();
	const tracer = trace.getTracer(name);

	return {
		request(request, response, next) {
			const caller = propagation.extract(context.active(), request.headers);
			const span = tracer.startSpan("request", { kind: SpanKind.SERVER }, caller);
			response.once("close", () => endRequest(span, request, response));
			context.with(trace.setSpan(caller, span), next);
		},
		statements: (neo4j) => ({
			...neo4j,
			read: (...asked) =>
				tracer.startActiveSpan("neo4j", { kind: SpanKind.CLIENT }, (span) => readIn(span, neo4j, ...asked)),
		}),
		async close() {
			await provider.shutdown();
			trace.disable();
			context.disable();
			propagation.disable();
			diag.disable();
		},
	};
}

/** Neither the values of a client nor its address: a trace goes to another machine. */
function endRequest(span: Span, request: IncomingMessage, response: ServerResponse): void {
	const note = noteOf(request);
	const { operation, outcome, document, reading } = note;
	if (operation) span.updateName(`query ${operation}`);
	span.setAttributes({
		"http.request.method": request.method ?? "",
		"url.path": pathOf(request),
		"http.response.status_code": response.statusCode,
		"whosaid.request_id": note.id,
		...(operation ? { "graphql.operation.name": operation } : {}),
		...(document ? { "graphql.document.hash": document } : {}),
		...(outcome ? { "whosaid.outcome": outcome } : {}),
		...(reading ? { "whosaid.cost": reading.cost, "whosaid.database_ms": databaseMilliseconds(note) } : {}),
	});
	if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
	span.end();
}

async function readIn(span: Span, neo4j: Neo4j, ...[cypher, parameters, signal]: Parameters<Neo4j["read"]>) {
	span.setAttributes({ "db.system.name": "neo4j", "db.query.text": cypher });
	try {
		const answer = await neo4j.read(cypher, parameters, signal);
		span.setAttributes({ "db.response.returned_rows": answer.rows.length });
		return answer;
	} catch (error) {
		span.setStatus({ code: SpanStatusCode.ERROR });
		throw error;
	} finally {
		span.end();
	}
}
