// A line in the log for each request, and one more for a slow one, with the Cypher that took the time.
import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { databaseMilliseconds, noteOf } from "./requestNote.ts";

/** Gives each request its id (the client's own where it is one) and its logger. */
export function requestLog(log: Logger): RequestHandler {
	return pinoHttp({
		logger: log,
		genReqId: (request, response) => {
			const given = request.headers["x-request-id"];
			const id = typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
			response.setHeader("x-request-id", id);
			return id;
		},
		customLogLevel: (_request, response) => (response.statusCode >= 500 ? "error" : "info"),
		customProps: (request) => {
			const { reading, document: _document, ...note } = noteOf(request);
			if (!reading) return note;
			const { cost, ran } = reading;
			return { ...note, cost, statements: ran.length, databaseMilliseconds: databaseMilliseconds({ reading }) };
		},
		autoLogging: { ignore: ({ url }) => url?.startsWith("/health/") === true || url?.startsWith("/assets/") === true },
		// Headers may hold credentials, and the address of a client is its own business.
		serializers: {
			req: ({ id, method, url }) => ({ id, method, url: String(url).split("?")[0] }),
			res: ({ statusCode }) => ({ statusCode }),
		},
	}) as unknown as RequestHandler;
}

/** Warns of a request that took as long, its database or all of it. Values stay out: they are the client's business. */
export function slowQueryLog(slowMilliseconds: number): RequestHandler {
	return (request, response, next) => {
		const start = performance.now();
		response.once("close", () => {
			const note = noteOf(request);
			const milliseconds = Math.round(performance.now() - start);
			if (!note.reading || Math.max(milliseconds, databaseMilliseconds(note)) < slowMilliseconds) return;
			const statements = note.reading.ran.map(({ parameters: _values, ...statement }) => statement);
			request.log.warn({ operation: note.operation, document: note.document, milliseconds, statements }, "slow query");
		});
		next();
	};
}
