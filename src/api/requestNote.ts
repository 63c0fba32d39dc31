// What is learned of a request while it is answered, for the log, the audit log, the metrics and the traces.
import type { IncomingMessage } from "node:http";
import type { Reading } from "../read/reader.ts";

/** Filled in as the request goes on: what is absent did not come to pass. */
export interface RequestNote {
	/** The name of its token. */
	client?: string;
	/** The name that the client gave to the operation; absent: it was refused before it was understood. */
	operation?: string;
	/** SHA-256 of the document. */
	document?: string;
	/** The statements that ran, and the cost. */
	reading?: Reading;
	/** `ok`, or the code of the first error. */
	outcome?: string;
	/** Which limit it exceeded. */
	limit?: string;
}

const notes = new WeakMap<IncomingMessage, RequestNote>();

/** The note of a request, the same for everyone who asks. */
export function noteOf(request: IncomingMessage): RequestNote {
	const known = notes.get(request);
	if (known) return known;
	const note: RequestNote = {};
	notes.set(request, note);
	return note;
}

/** Time that the database says the statements of a request took together, in milliseconds. */
export function databaseMilliseconds({ reading }: RequestNote): number {
	return (reading?.ran ?? []).reduce((sum, statement) => sum + statement.databaseMilliseconds, 0);
}
