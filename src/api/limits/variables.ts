// What the variables of a request may hold, checked before GraphQL reads them: reading goes as deep as they do.
import type { ApolloServerPlugin } from "@apollo/server";
import { refusedOperation } from "./refusedOperation.ts";

/** Refuses variables that are nested deeper, or hold text that cannot be told to a database. */
export function limitVariables(mostLevels: number): ApolloServerPlugin {
	return {
		async requestDidStart() {
			return {
				async didResolveOperation({ request }) {
					if (request.variables) checkVariables(request.variables, mostLevels);
				},
			};
		},
	};
}

/** @throws GraphQLError LIMIT_EXCEEDED, BAD_ARGUMENT */
export function checkVariables(variables: object, mostLevels: number): void {
	check("variables", variables, mostLevels);
}

/** `levels` ends the recursion: it cannot exhaust the stack. */
function check(place: string, value: unknown, mostLevels: number, levels = mostLevels): void {
	if (typeof value === "string") checkText(place, value);
	if (value === null || typeof value !== "object") return;
	if (levels === 0) {
		throw refusedOperation(
			"LIMIT_EXCEEDED",
			`${place}: wanted at most ${mostLevels} levels of lists and objects, got more`,
			{
				details: { limit: "variableDepth", most: mostLevels },
			},
		);
	}
	for (const [key, inner] of Object.entries(value)) {
		checkText(place, key);
		check(place === "variables" ? key : place, inner, mostLevels, levels - 1);
	}
}

function checkText(place: string, text: string): void {
	const got = text.includes("\0")
		? "the character U+0000"
		: /\p{Surrogate}/u.test(text)
			? "half of a surrogate pair"
			: null;
	if (got === null) return;
	throw refusedOperation("BAD_ARGUMENT", `${place}: wanted Unicode text that a database can hold, got ${got}`);
}
