// The fast way: what Apollo has once found valid goes from the graph to the client, past Apollo and graphql-js.
import type { IncomingMessage } from "node:http";
import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { Reader, Reading } from "../read/reader.ts";
import type { Fragments } from "../read/sites.ts";
import { textLength } from "../read/textLength.ts";
import type { Handler } from "./chain.ts";
import { cypherViewHeader } from "./cypherView.ts";
import { mostCharacters } from "./documentStore.ts";
import { checkVariables } from "./limits/variables.ts";
import { nameOf } from "./noteOperations.ts";
import { clientGone } from "./openResponses.ts";
import { noteOf } from "./requestNote.ts";

export interface PassThrough {
	/**
	 * Answers operations that are known, if their answer is plain, and calls on with all else: variables that do not fit, an
	 * error, a null that must go up, a question about the schema. What was read by then is in the request's note.
	 */
	readonly answer: Handler;
	/** What Apollo accepted of this request is known from now on, for whoever accepts the same types of content. */
	remember(request: IncomingMessage, contentType: string): void;
}

/**
 * @param variableDepth how many levels the variables may have
 * @param onPassed called for each answer that it gave
 */
export function passThrough(
	schema: GraphQLSchema,
	reader: Reader,
	variableDepth: number,
	onPassed: () => void,
): PassThrough {
	// A document that is asked for by its hash is as large as any other.
	const sizeCalculation = ({ characters }: Known, key: string) => Math.max(characters, key.length);
	const known = new LRUCache<string, Known>({ maxSize: mostCharacters, sizeCalculation });

	function begin({ operation, fragments }: Known, variables: object, signal: AbortSignal): Reading | null {
		try {
			checkVariables(variables, variableDepth);
			const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
			return coerced ? reader.begin(operation, fragments, coerced, signal) : null;
		} catch {
			// Apollo's way meets it again, and tells it at the field.
			return null;
		}
	}

	return {
		answer(request, response, next) {
			const asked = askedIn(request);
			const key = keyOf(request, asked);
			const operation = key === null ? undefined : known.get(key);
			const reading = operation && begin(operation, asked?.variables ?? {}, clientGone(response));
			if (!operation || !reading) return next();
			const note = noteOf(request);
			note.reading = reading;
			reading
				.whole()
				.then((data) => {
					if (data === null) return next();
					note.operation = operation.name;
					note.document = operation.hash;
					note.outcome = "ok";
					const body = JSON.stringify({ data });
					const headers = { "Content-Type": operation.contentType, "Content-Length": Buffer.byteLength(body) };
					response.writeHead(200, headers).end(body);
					onPassed();
				})
				.catch(next);
		},
		remember(request, contentType) {
			const key = keyOf(request, askedIn(request));
			const { accepted } = noteOf(request);
			if (key === null || !accepted) return;
			const { document, operation, hash } = accepted;
			const characters = textLength(document);
			const fragments = fragmentsOf(document);
			known.set(key, { operation, fragments, characters, name: nameOf(operation), hash, contentType });
		},
	};
}

interface Known {
	readonly operation: OperationDefinitionNode;
	readonly fragments: Fragments;
	/** Of the document that they are of. */
	readonly characters: number;
	/** As the log and the metrics tell it. */
	readonly name: string;
	readonly hash: string;
	readonly contentType: string;
}

interface Asked {
	readonly query?: string;
	readonly operationName?: string | null;
	readonly variables?: object | null;
	readonly extensions?: { readonly persistedQuery?: { readonly version: unknown; readonly sha256Hash: unknown } };
}

/** The body, where each of its parts is of its type. */
function askedIn(request: IncomingMessage): Asked | null {
	const { body } = request as { body?: Record<string, unknown> };
	if (body === null || typeof body !== "object") return null;
	const { query, operationName, variables, extensions } = body;
	const fits =
		(query === undefined || typeof query === "string") &&
		(operationName === undefined || operationName === null || typeof operationName === "string") &&
		(variables === undefined || (typeof variables === "object" && !Array.isArray(variables))) &&
		(extensions === undefined || (extensions !== null && typeof extensions === "object"));
	return fits ? (body as Asked) : null;
}

/** What the answer depends on beside the variables; null where something is asked that only Apollo knows. */
function keyOf({ method, headers }: IncomingMessage, asked: Asked | null): string | null {
	if (asked === null || method !== "POST" || cypherViewHeader in headers) return null;
	const document = asked.extensions?.persistedQuery === undefined ? asked.query : hashIn(asked);
	return document ? `${headers.accept ?? ""}\n${asked.operationName ?? ""}\n${document}` : null;
}

/** Of a persisted query that is asked for by its hash alone. */
function hashIn({ query, extensions }: Asked): string | null {
	const { version, sha256Hash } = extensions?.persistedQuery ?? {};
	return query === undefined && version === 1 && typeof sha256Hash === "string" ? `hash ${sha256Hash}` : null;
}

function fragmentsOf(document: DocumentNode): Fragments {
	const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
	return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
