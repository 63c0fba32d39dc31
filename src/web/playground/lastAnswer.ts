// What is known of the last answer, for whoever shows it.
import { useSyncExternalStore } from "react";

/** A statement that the server ran: the `extensions.cypher` of its answer. */
export interface CypherOfField {
	/** Name or alias of the root field; null for the lookup of the names in the question. */
	readonly field: string | null;
	readonly cypher: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly databaseMilliseconds: number;
}

export interface LastAnswer {
	/** Null when the operation has no name. */
	readonly operationName: string | null;
	/** From the request to the whole answer, as the browser saw it. */
	readonly milliseconds: number;
	/** False when the query was refused or failed as a whole. */
	readonly hasData: boolean;
	/** Null when the server did not show it. */
	readonly cypher: readonly CypherOfField[] | null;
}

let last: LastAnswer | null = null;
const listeners = new Set<() => void>();

export function tellAnswer(answer: LastAnswer): void {
	last = answer;
	for (const listener of listeners) listener();
}

/** Null before the first answer. */
export function useLastAnswer(): LastAnswer | null {
	return useSyncExternalStore(subscribe, () => last);
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

const upToTen = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const above = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** `3.2 ms`, `140 ms` */
export function inMilliseconds(value: number): string {
	return `${(value < 10 ? upToTen : above).format(value)} ms`;
}
