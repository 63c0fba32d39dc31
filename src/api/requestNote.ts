// What is learned of a request while it is answered, for the log, the audit log, the metrics and the traces.
import type { IncomingMessage } from "node:http";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { Reading } from "../read/reader.ts";

/** Filled in as the request goes on: what is absent did not come to pass. */
export interface RequestNote {
	/** The client's own where it gave one; the answer tells it. */
	id: string;
	/** The name of its token. */
	client?: string;
	/** The name that the client gave to the operation; absent: it was refused before it was understood. */
	operation?: string;
	/** SHA-256 of the document. */
	document?: string;
	/** What Apollo found valid and within the limits. */
	accepted?: Accepted;
	/** The statements that ran, and the cost. */
	reading?: Reading;
	/** `ok`, or the code of the first error. */
	outcome?: string;
	/** Which limit it exceeded. */
	limit?: string;
}

/** An operation of a valid document. */
export interface Accepted {
	readonly document: DocumentNode;
	readonly operation: OperationDefinitionNode;
	/** SHA-256 of the document. */
	readonly hash: string;
}

const notes = new WeakMap<IncomingMessage, RequestNote>();

/** The note of a request, the same for everyone who asks. */
export function noteOf(request: IncomingMessage): RequestNote {
	const known = notes.get(request);
	if (known) return known;
	const note: RequestNote = { id: "" };
	notes.set(request, note);
	return note;
}

/** The path that was asked for, without what stands behind it. */
export function pathOf({ url = "" }: IncomingMessage): string {
	const end = url.indexOf("?");
	return end < 0 ? url : url.slice(0, end);
}

/** All that stands behind the path, the first question mark included; further ones are characters like any other. */
export function searchOf(request: IncomingMessage): string {
	return request.url?.slice(pathOf(request).length) ?? "";
}

/** Time that the database says the statements of a request took together, in milliseconds. */
export function databaseMilliseconds({ reading }: Pick<RequestNote, "reading">): number {
	return (reading?.ran ?? []).reduce((sum, statement) => sum + statement.databaseMilliseconds, 0);
}
