// What a client is told when a request fails before it is a GraphQL operation.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { refuse } from "./refusal.ts";
import { noteOf } from "./requestNote.ts";

/** A body that is no JSON, or too large, is the client's error; all else is ours, and only the log tells what. */
export function tellFailure(log: Logger) {
	return (error: unknown, request: IncomingMessage, response: ServerResponse): void => {
		const status = Number((error as { status?: unknown } | null)?.status ?? 500);
		if (status >= 500) log.error({ err: error, req: { id: noteOf(request).id } }, "unexpected error");
		if (response.headersSent) return void response.destroy();
		if (status === 413) noteOf(request).limit = "body";
		refuse(request, response, {
			status,
			code: status >= 500 ? "INTERNAL" : "BAD_REQUEST",
			message: status >= 500 ? "Internal error" : String((error as Error).message),
		});
	};
}
