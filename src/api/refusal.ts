// How a request is refused before it is a GraphQL operation: an error as GraphQL has them, counted by its reason.
import type { Response } from "express";
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
export function refuse(response: Response, { status, code, message, headers = {} }: Refusal): void {
	noteOf(response.req).outcome = code;
	// A refusal is about who asks now: nobody may keep it.
	response
		.status(status)
		.set({ "Cache-Control": "no-store", ...headers })
		.json({ errors: [{ message, extensions: { code } }] });
}
