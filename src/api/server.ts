// The HTTP server: routes, request ids, and a stop that lets accepted requests finish.
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import type { Config } from "../config.ts";
import { KnownError } from "../errors.ts";
import type { Neo4j } from "../neo4j/connection.ts";
import { createReader } from "../read/reader.ts";
import { createApollo } from "./apollo.ts";
import { asksForCypher } from "./cypherView.ts";
import { healthRoutes } from "./health.ts";
import { neverWhileLoading } from "./loading.ts";
import { createMetrics } from "./metrics.ts";
import { clientGone, closeConnectionsAfterAnswers } from "./openResponses.ts";
import { pageRoutes } from "./pages.ts";
import { answerFrom, readSchema } from "./schema.ts";

// The longest query of the explorer has some 5 kB.
const maximumBodyBytes = 128 * 1024;

/** A server that answers. */
export interface ApiServer {
	/** `http://127.0.0.1:4000` */
	readonly origin: string;
	/** Takes no new requests, lets accepted ones finish, at most 10 seconds. */
	stop(): Promise<void>;
}

/**
 * Serves the API and the pages.
 * @throws KnownError PORT_IN_USE, BAD_SETTING
 */
export async function startServer(config: Config, neo4j: Neo4j, log: Logger): Promise<ApiServer> {
	const app = express();
	const httpServer = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
	const closeAfterAnswers = closeConnectionsAfterAnswers(httpServer);
	const metrics = createMetrics();
	const schema = readSchema();
	const graph = neverWhileLoading(neo4j);
	const apollo = createApollo(answerFrom(schema, createReader(schema, graph)), httpServer, log, metrics);
	await apollo.start();

	app.disable("x-powered-by");
	app.use(requestLog(log));
	app.use((_request, response, next) => {
		response.set({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY" });
		next();
	});
	app.use(healthRoutes(graph));
	app.get("/metrics", async (_request, response) => {
		response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
	});
	app.use(pageRoutes());
	app.use(
		"/graphql",
		express.json({ limit: maximumBodyBytes, type: ["application/json", "application/graphql+json"] }),
		expressMiddleware(apollo, {
			context: async ({ req, res }) => ({
				requestId: String(req.id),
				log: req.log,
				signal: clientGone(res),
				showsCypher: asksForCypher(req, config.cypherView),
			}),
		}),
	);
	app.use((_request, response) => {
		response
			.status(404)
			.json({ errors: [{ message: "Nothing is here: the API is at /graphql", extensions: { code: "NOT_FOUND" } }] });
	});
	app.use(refused);

	await listen(httpServer, config);
	const { port } = httpServer.address() as AddressInfo;
	const host = config.host.includes(":") ? `[${config.host}]` : config.host;
	return {
		origin: `http://${host}:${port}`,
		stop() {
			closeAfterAnswers();
			return apollo.stop();
		},
	};
}

function requestLog(log: Logger): express.RequestHandler {
	return pinoHttp({
		logger: log,
		genReqId: (request, response) => {
			const given = request.headers["x-request-id"];
			const id = typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
			response.setHeader("x-request-id", id);
			return id;
		},
		customLogLevel: (_request, response) => (response.statusCode >= 500 ? "error" : "info"),
		autoLogging: { ignore: ({ url }) => url?.startsWith("/health/") === true || url?.startsWith("/assets/") === true },
		// Headers may hold credentials, and the address of a client is its own business.
		serializers: {
			req: ({ id, method, url }) => ({ id, method, url: String(url).split("?")[0] }),
			res: ({ statusCode }) => ({ statusCode }),
		},
	}) as unknown as express.RequestHandler;
}

/** A body that is no JSON, or too large, is the client's error. */
const refused: ErrorRequestHandler = (error, request, response, next) => {
	if (response.headersSent) return next(error);
	const status = Number(error?.status ?? 500);
	if (status >= 500) request.log.error({ err: error }, "unexpected error");
	const message = status >= 500 ? "Internal error" : String(error.message);
	response
		.status(status)
		.json({ errors: [{ message, extensions: { code: status >= 500 ? "INTERNAL" : "BAD_REQUEST" } }] });
};

async function listen(server: Server, { host, port }: Config): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once("error", (cause: NodeJS.ErrnoException) => {
			if (cause.code === "EADDRINUSE") {
				reject(
					new KnownError(
						"PORT_IN_USE",
						`PORT: wanted a free port on ${host}, but ${port} is in use: stop its owner or set another PORT (0: any)`,
						{ cause },
					),
				);
			} else {
				reject(
					new KnownError("BAD_SETTING", `HOST, PORT: cannot listen on ${host}:${port} (${cause.code})`, { cause }),
				);
			}
		});
		server.listen({ host, port }, resolve);
	});
}
