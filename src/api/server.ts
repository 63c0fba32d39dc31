// The HTTP server: routes, request ids, and a stop that lets accepted requests finish.
import { createServer } from "node:http";
import express, { type ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Neo4j } from "../neo4j/connection.ts";
import { neverWhileLoading } from "../neo4j/loading.ts";
import { createReader } from "../read/reader.ts";
import { openAccess } from "./access/access.ts";
import { answerTo } from "./access/hostNames.ts";
import { createApollo } from "./apollo.ts";
import { chain } from "./chain.ts";
import { refuseBrokenRequests } from "./clientErrors.ts";
import { countStatements } from "./countStatements.ts";
import { asksForCypher } from "./cypherView.ts";
import { tellFailure } from "./failure.ts";
import { healthRoutes } from "./health.ts";
import { listen } from "./listen.ts";
import { countRequests, createMetrics } from "./metrics.ts";
import { clientGone, closeConnectionsAfterAnswers } from "./openResponses.ts";
import { notFoundPage, pageRoutes } from "./pages.ts";
import { passThrough } from "./passThrough.ts";
import { persistedOnly } from "./persistedOnly.ts";
import { persistedQueries } from "./persistedQueries.ts";
import { refuse } from "./refusal.ts";
import { requestLog, slowQueryLog } from "./requestLog.ts";
import { noteOf } from "./requestNote.ts";
import { readSchema } from "./schema.ts";
import { securityHeaders } from "./securityHeaders.ts";
import { throughApollo } from "./throughApollo.ts";
import { openTracing } from "./tracing.ts";

// As Express would match it.
const graphqlPath = /^\/graphql(?:[/?]|$)/i;

/** A server that answers. */
export interface ApiServer {
	/** `http://127.0.0.1:4000`; where it listens at every address of the machine, `http://localhost:4000`. */
	readonly origin: string;
	/** Takes no new requests, lets accepted ones finish, at most 10 seconds. */
	stop(): Promise<void>;
}

/**
 * Serves the API and the pages.
 * @throws KnownError PORT_IN_USE, BAD_SETTING
 */
export async function startServer(config: Config, neo4j: Neo4j, log: Logger): Promise<ApiServer> {
	const { limits } = config;
	const app = express();
	const httpServer = createServer({
		requestTimeout: limits.requestMilliseconds,
		headersTimeout: Math.min(limits.headersMilliseconds, limits.requestMilliseconds),
		// How often Node looks for those that are over their time.
		connectionsCheckingInterval: 1_000,
	});
	httpServer.maxConnections = limits.connections;
	const closeAfterAnswers = closeConnectionsAfterAnswers(httpServer);
	const metrics = createMetrics();
	refuseBrokenRequests(httpServer, metrics);
	const documents = persistedQueries(config.persisted.file);
	const schema = readSchema();
	const tracing = await openTracing(config.tracesEndpoint, log);
	const graph = neverWhileLoading(neo4j);
	const reader = createReader(schema, tracing.statements(countStatements(graph, metrics)), limits.cost);
	const apollo = createApollo(schema, reader, httpServer, log, config, documents);
	const access = await openAccess(config.access, log);
	await apollo.start();

	const { allowedHosts } = config.access;
	const first = [requestLog(log), securityHeaders()];
	const named = allowedHosts === null ? [] : [answerTo(allowedHosts, metrics)];
	const gate = [countRequests(metrics), access.identify];
	const failed = tellFailure(log);
	app.disable("x-powered-by").disable("etag");
	// Who looks after the server may ask for its health by any address of it.
	app.use(...first, healthRoutes(graph), ...named, pageRoutes());
	// What is above holds nothing of the graph; what is below, only for those who are let in.
	app.use(...gate);
	app.get("/metrics", access.require("metrics"), async (_request, response) => {
		response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
	});
	app.use(access.require("read"), notFoundPage(), (request, response) => {
		refuse(request, response, { status: 404, code: "NOT_FOUND", message: "Nothing is here: the API is at /graphql" });
	});
	app.use(((error, request, response, _next) => failed(error, request, response)) satisfies ErrorRequestHandler);

	const known = passThrough(schema, reader, limits.variableDepth, () => metrics.passedThrough.inc());
	const graphql = chain(
		[
			...first,
			...named,
			...gate,
			access.require("read"),
			slowQueryLog(log, config.slowQueryMilliseconds),
			tracing.request,
			express.json({ limit: limits.bodyBytes, type: ["application/json", "application/graphql+json"] }),
			...(config.persisted.only ? [persistedOnly(documents)] : []),
			known.answer,
			throughApollo(apollo, known, (request, response) => {
				const note = noteOf(request);
				const { reading } = note;
				const showsCypher = asksForCypher(request, config.cypherView, access);
				return { signal: clientGone(response), showsCypher, note, ...(reading ? { reading } : {}) };
			}),
		],
		failed,
	);
	httpServer.on("request", (request, response) => {
		if (graphqlPath.test(request.url ?? "")) graphql(request, response);
		else app(request, response);
	});

	const origin = await listen(httpServer, config);
	const stop = async () => {
		closeAfterAnswers();
		await apollo.stop();
		await access.close();
		await tracing.close();
	};
	return { origin, stop };
}
