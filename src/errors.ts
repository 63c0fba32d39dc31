// Every failure that this program reports on purpose, with a closed set of codes.

/** The codes a caller can rely on; everything else is masked as `INTERNAL`. */
export type ErrorCode =
	// what a client asked for
	| "AMBIGUOUS_NAME"
	| "UNKNOWN_NAME"
	| "BAD_ARGUMENT"
	| "BAD_CURSOR"
	| "LIMIT_EXCEEDED"
	| "PERSISTED_ONLY"
	// who asked, and how often
	| "UNAUTHENTICATED"
	| "FORBIDDEN"
	| "RATE_LIMITED"
	// what an operator set up
	| "BAD_SETTING"
	| "MISSING_TOOL"
	| "PORT_IN_USE"
	| "STORE_IN_USE"
	| "NEO4J_START_FAILED"
	| "NEO4J_ADMIN_FAILED"
	| "NO_STORE"
	// the database
	| "DATABASE_UNAVAILABLE"
	| "DATABASE_AUTH"
	| "DATABASE_TIMEOUT"
	| "GRAPH_LOADING"
	// nobody reads this one: it is for the log and the metrics
	| "CLIENT_CLOSED_REQUEST"
	// the seed
	| "BAD_SEED"
	| "NOT_FOR_BULK"
	// a file to import
	| "BAD_IMPORT"
	| "INTERNAL";

/** A failure with a code and a message that is safe to show to whoever caused it. */
export class KnownError extends Error {
	override readonly name = "KnownError";
	readonly code: ErrorCode;
	/** Facts for programs, such as the ids of the candidates of an ambiguous name. */
	readonly details: Readonly<Record<string, unknown>>;

	constructor(code: ErrorCode, message: string, options: { details?: Record<string, unknown>; cause?: unknown } = {}) {
		super(message, "cause" in options ? { cause: options.cause } : undefined);
		this.code = code;
		this.details = options.details ?? {};
	}
}
