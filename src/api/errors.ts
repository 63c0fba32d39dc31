// What a client is told of an error: ours and GraphQL's as they are, anything else only by an id under which it is logged.
import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { KnownError } from "../errors.ts";

// What Apollo itself says of a request that it refuses: about the request, never about this server.
const apolloCodes = new Set([
	"GRAPHQL_PARSE_FAILED",
	"GRAPHQL_VALIDATION_FAILED",
	"BAD_USER_INPUT",
	"BAD_REQUEST",
	"OPERATION_RESOLUTION_FAILURE",
	"PERSISTED_QUERY_NOT_FOUND",
	"PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** A formatter that never throws and never lets out what was not meant for a client. */
export function safeErrors(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
	return (formatted, error) => {
		const cause = causeOf(error);
		const place = {
			...(formatted.locations ? { locations: formatted.locations } : {}),
			...(formatted.path ? { path: formatted.path } : {}),
		};
		if (cause instanceof KnownError) {
			if (cause.code.startsWith("DATABASE_")) log.error({ err: cause }, "the database failed");
			return { message: publicMessage(cause), ...place, extensions: { code: cause.code, ...cause.details } };
		}
		const code = String(formatted.extensions?.["code"] ?? "");
		if (apolloCodes.has(code)) return { message: formatted.message, ...place, extensions: { code } };
		const id = randomUUID();
		log.error({ err: cause, errorId: id }, "unexpected error");
		return { message: `Internal error ${id}`, ...place, extensions: { code: "INTERNAL", errorId: id } };
	};
}

/** What a resolver threw, or what src/api/limits found wrong with the operation, without what Apollo put around it. */
function causeOf(error: unknown): unknown {
	const original = error instanceof GraphQLError ? error.originalError : null;
	return original instanceof KnownError ? original : unwrapResolverError(error);
}

/** The address of the database is the operator's business. */
function publicMessage({ code, message }: KnownError): string {
	if (code === "DATABASE_UNAVAILABLE") return "The database cannot be reached: try again later";
	if (code === "DATABASE_AUTH") return "The database does not let this server in: its operator has to mend that";
	return message;
}
