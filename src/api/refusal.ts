// How a request is refused before it is a GraphQL operation: an error as GraphQL has them, counted by its reason.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ErrorCode } from "../errors.ts";
import { noteOf } from "./requestNote.ts";

type Code = ErrorCode | "NOT_FOUND" | "BAD_REQUEST" | "MISDIRECTED";

export interface Refusal {
	readonly status: number;
	readonly code: Code;
	/** What was wanted, what was got. */
	readonly message: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request with one error. */
export function refuse(
	request: IncomingMessage,
	response: ServerResponse,
	{ status, code, message, headers = {} }: Refusal,
): void {
	noteOf(request).outcome = code;
	const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
	// A refusal is about who asks now: nobody may keep it.
	response
		.writeHead(status, {
			"Content-Type": "application/json; charset=utf-8",
			"Content-Length": Buffer.byteLength(body),
			"Cache-Control": "no-store",
			...headers,
		})
		.end(request.method === "HEAD" ? undefined : body);
}
