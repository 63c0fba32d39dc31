// A line in the log for each request, and one more for a slow one, with the Cypher that took the time.
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Handler } from "./chain.ts";
import { databaseMilliseconds, noteOf, pathOf, type RequestNote } from "./requestNote.ts";

// Asked for by balancers and by pages, again and again.
const untold = /^\/(?:health|assets)\//;

/** Gives each request its id (the client's own where it is one), and writes a line when it is answered or given up. */
export function requestLog(log: Logger): Handler {
	return (request, response, next) => {
		const start = performance.now();
		const given = request.headers["x-request-id"];
		const id = typeof given === "string" && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
		noteOf(request).id = id;
		response.setHeader("x-request-id", id);
		if (!untold.test(request.url ?? "")) response.once("close", () => tell(log, request, response, start));
		next();
	};
}

/** Headers stay out, since they may hold credentials, and so does the address of a client, which is its own business. */
function tell(log: Logger, request: IncomingMessage, response: ServerResponse, start: number): void {
	const note = noteOf(request);
	const { statusCode } = response;
	const line = {
		req: { id: note.id, method: request.method, url: pathOf(request) },
		...told(note),
		res: { statusCode },
		responseTime: Math.round(performance.now() - start),
	};
	const message = response.writableFinished ? "request completed" : "request aborted";
	if (statusCode >= 500) log.error(line, message);
	else log.info(line, message);
}

function told({ id: _id, document: _document, accepted: _accepted, reading, ...note }: RequestNote): object {
	if (!reading) return note;
	const { cost, ran } = reading;
	return { ...note, cost, statements: ran.length, databaseMilliseconds: databaseMilliseconds({ reading }) };
}

/** Warns of a request that took as long, its database or all of it. Values stay out: they are the client's business. */
export function slowQueryLog(log: Logger, slowMilliseconds: number): Handler {
	return (request, response, next) => {
		const start = performance.now();
		response.once("close", () => {
			const { id, operation, document, reading } = noteOf(request);
			if (!reading) return;
			const milliseconds = Math.round(performance.now() - start);
			if (Math.max(milliseconds, databaseMilliseconds({ reading })) < slowMilliseconds) return;
			const statements = reading.ran.map(({ parameters: _values, ...statement }) => statement);
			log.warn({ req: { id }, operation, document, milliseconds, statements }, "slow query");
		});
		next();
	};
}
