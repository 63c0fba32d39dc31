// What one request may ask for, and what one client may hold open: the settings MAX_… and …_TIMEOUT_MS of the server.
import { z } from "zod";
import { wholeNumber } from "./values.ts";

/** Each is the most that is still answered. */
export interface Limits {
	/** Levels of fields. */
	readonly depth: number;
	readonly tokens: number;
	readonly aliases: number;
	/** Each is a Cypher statement of its own. */
	readonly rootFields: number;
	readonly directives: number;
	/** Objects that an answer can hold by the page sizes asked for. */
	readonly cost: number;
	/** Levels of lists and objects in the variables. */
	readonly variableDepth: number;
	readonly bodyBytes: number;
	readonly connections: number;
	/** For the request to arrive, not for its answer. */
	readonly requestMilliseconds: number;
	readonly headersMilliseconds: number;
}

export const limitSettings = z.object({
	MAX_DEPTH: upTo(1_000).default(20),
	MAX_TOKENS: upTo(100_000).default(2_000),
	MAX_ALIASES: upTo(10_000).default(100),
	MAX_ROOT_FIELDS: upTo(1_000).default(20),
	MAX_DIRECTIVES: upTo(10_000).default(50),
	MAX_COST: upTo(100_000_000).default(50_000),
	MAX_VARIABLE_DEPTH: upTo(500).default(50),
	MAX_BODY_BYTES: upTo(100_000_000).default(128 * 1024),
	MAX_CONNECTIONS: upTo(1_000_000).default(1_000),
	REQUEST_TIMEOUT_MS: upTo(600_000).default(30_000),
	HEADERS_TIMEOUT_MS: upTo(600_000).default(10_000),
});

export function limitsOf(values: z.infer<typeof limitSettings>): Limits {
	return {
		depth: values.MAX_DEPTH,
		tokens: values.MAX_TOKENS,
		aliases: values.MAX_ALIASES,
		rootFields: values.MAX_ROOT_FIELDS,
		directives: values.MAX_DIRECTIVES,
		cost: values.MAX_COST,
		variableDepth: values.MAX_VARIABLE_DEPTH,
		bodyBytes: values.MAX_BODY_BYTES,
		connections: values.MAX_CONNECTIONS,
		requestMilliseconds: values.REQUEST_TIMEOUT_MS,
		headersMilliseconds: values.HEADERS_TIMEOUT_MS,
	};
}

function upTo(most: number) {
	return wholeNumber(1, most, `a whole number from 1 to ${most}`);
}
