// The failures of the driver, told apart by code.
import neo4j from "neo4j-driver";
import { KnownError } from "../errors.ts";

/** Whether the same statement may succeed when it is sent once more. */
export function isRetriable(cause: unknown): boolean {
	return neo4j.isRetryableError(cause as Error);
}

/** Turns a failure of the driver into one of ours; recognised by code, never by its English. */
export function known(
	cause: unknown,
	{ uri, username, queryTimeoutMilliseconds }: { uri: string; username: string; queryTimeoutMilliseconds: number },
): unknown {
	if (cause instanceof KnownError) return cause;
	const code = String((cause as { code?: unknown } | null)?.code ?? "");
	if (code.startsWith("Neo.ClientError.Security.")) {
		return new KnownError(
			"DATABASE_AUTH",
			`NEO4J_USERNAME, NEO4J_PASSWORD: the server at ${uri} does not let ${JSON.stringify(username)} in`,
			{ cause },
		);
	}
	if (code === "ServiceUnavailable" || code === "SessionExpired") {
		return new KnownError("DATABASE_UNAVAILABLE", `No Neo4j answers at ${uri}`, { cause });
	}
	if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
		// Without ClientConfiguration at its end, the limit was the server's own.
		const limit = code.endsWith("ClientConfiguration") ? `${queryTimeoutMilliseconds} ms` : "the server allows";
		return new KnownError("DATABASE_TIMEOUT", `The query took longer than ${limit} and was ended: ask for less`, {
			cause,
		});
	}
	return cause;
}
