// The database and the server of the worker that this file runs in.
import { inject } from "vitest";
import type { Shared } from "./setup.ts";

/** A database that no other file uses meanwhile; empty, or with what the file before left in it. */
export function sharedNeo4j(): Shared["neo4j"] {
	return ofThisWorker().neo4j;
}

/** How the commands find that database without being told its address. */
export function sharedManaged(): Shared["managed"] {
	return ofThisWorker().managed;
}

/** Where the server on that database answers. */
export function sharedOrigin(): string {
	return ofThisWorker().origin;
}

function ofThisWorker(): Shared {
	const number = Number(process.env["VITEST_POOL_ID"]);
	const shared = inject("shared")[number - 1];
	if (!shared) throw new Error(`wanted a database for worker ${number}, got ${inject("shared").length} of them`);
	return shared;
}
