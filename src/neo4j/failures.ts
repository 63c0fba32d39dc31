// The failures of the driver, told apart by code, and the ends that this project makes itself.
import neo4j from "neo4j-driver";
import { KnownError } from "../errors.ts";

/** The end of a read that a bound made, as opposed to a failure of the driver. */
export class Ended extends Error {
	readonly reason: "time limit" | "asker gone" | "database lost";

	constructor(reason: Ended["reason"]) {
		super(reason);
		this.reason = reason;
	}
}

/** Whether the same statement may succeed when it is sent once more. */
export function isRetriable(cause: unknown): boolean {
	return neo4j.isRetryableError(cause as Error);
}

/** Whether a failure says that the database does not answer, or cannot for the time being. */
export function isUnavailable(cause: unknown): boolean {
	return cause instanceof Ended ? cause.reason === "database lost" : unavailableCodes.has(codeOf(cause));
}

const unavailableCodes = new Set([
	"DATABASE_UNAVAILABLE",
	"ServiceUnavailable",
	"SessionExpired",
	"Neo.TransientError.General.DatabaseUnavailable",
	// By somebody else: the server is stopping, or its operator ended the transaction.
	"Neo.ClientError.Transaction.Terminated",
]);

/** Where the failure happened, for whoever reads of it. */
export interface Place {
	readonly uri: string;
	readonly username: string;
	readonly queryTimeoutMilliseconds: number;
}

/** Turns a failure into one of ours; recognised by code, never by its English. */
export function known(cause: unknown, place: Place): unknown {
	if (cause instanceof KnownError) return cause;
	const code = codeOf(cause);
	if (cause instanceof Ended && cause.reason === "asker gone") {
		return new KnownError("CLIENT_CLOSED_REQUEST", "The client has closed the connection: its query was ended");
	}
	if (code.startsWith("Neo.ClientError.Security.")) {
		const { uri, username } = place;
		return new KnownError(
			"DATABASE_AUTH",
			`NEO4J_USERNAME, NEO4J_PASSWORD: the server at ${uri} does not let ${JSON.stringify(username)} in`,
			{ cause },
		);
	}
	if (readsOnly.has(code)) {
		return new KnownError(
			"BAD_SETTING",
			`NEO4J_URI: wanted the server that writes, or an address with neo4j://, by which it is found; got ${place.uri}, which only reads`,
			{ cause },
		);
	}
	if (cause instanceof Ended ? cause.reason === "time limit" : code.startsWith(timedOut)) {
		// Without ClientConfiguration at its end, the limit was the server's own.
		const isOurs = cause instanceof Ended || code.endsWith("ClientConfiguration");
		const limit = isOurs ? `${place.queryTimeoutMilliseconds} ms` : "the server allows";
		return new KnownError("DATABASE_TIMEOUT", `The query took longer than ${limit} and was ended: ask for less`, {
			cause,
		});
	}
	return isUnavailable(cause) && !isRetriableByLoad(cause) ? unavailable(cause, place) : cause;
}

/** As `known`, for a read that has had its second try: what is still retriable then will pass, but not for this reader. */
export function knownOfRead(cause: unknown, place: Place): unknown {
	return isRetriable(cause) && !codeOf(cause).startsWith("Neo.ClientError.")
		? unavailable(cause, place)
		: known(cause, place);
}

/** What a follower says to a write. With neo4j:// the driver makes it a SessionExpired, and looks for the leader anew. */
const readsOnly = new Set([
	"Neo.ClientError.Cluster.NotALeader",
	"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
]);

const timedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

/** The load tries these again, and needs to know them. */
function isRetriableByLoad(cause: unknown): boolean {
	return codeOf(cause).startsWith("Neo.TransientError.");
}

function unavailable(cause: unknown, { uri }: Place): KnownError {
	return new KnownError("DATABASE_UNAVAILABLE", `No Neo4j answers at ${uri}`, { cause });
}

function codeOf(cause: unknown): string {
	return String((cause as { code?: unknown } | null)?.code ?? "");
}
