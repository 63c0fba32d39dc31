// A question in the address of the playground: behind the #, which browsers keep to themselves, so that none is too long for a server.
import type { Question } from "./useOpenExample.ts";

/** Null when the part behind the # holds none. */
export function questionIn(hash: string): Question | null {
	const parameters = new URLSearchParams(hash.replace(/^#/, ""));
	const query = parameters.get("query");
	if (query === null) return null;
	return {
		query,
		operationName: /\bquery (\w+)/.exec(query)?.[1] ?? "",
		variables: variablesIn(parameters.get("variables")),
	};
}

function variablesIn(json: string | null): Question["variables"] {
	try {
		return json === null ? null : JSON.parse(json);
	} catch {
		// Written by hand; the reader sees the question and fills them in.
		return null;
	}
}
