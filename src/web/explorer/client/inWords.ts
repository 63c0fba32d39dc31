// What went wrong, in a sentence for a reader.
import { CombinedGraphQLErrors, ServerError } from "@apollo/client";

interface Candidate {
	readonly id: string;
	readonly name?: string;
}

export function inWords(error: unknown): string {
	const refused = ServerError.is(error) ? refusals[error.statusCode] : undefined;
	if (refused) return refused;
	if (!CombinedGraphQLErrors.is(error)) return error instanceof Error ? error.message : String(error);
	const first = error.errors[0];
	const candidates = first?.extensions?.["candidates"] as readonly Candidate[] | undefined;
	const message = first?.message ?? "The API gave no reason.";
	return candidates ? `${message} (${candidates.map(({ id }) => id).join(", ")})` : message;
}

// What the server says before it looks at the question.
const refusals: Readonly<Record<number, string>> = {
	401: "The API answers only with a token.",
	403: "The token does not allow to ask.",
	429: "Too many questions in a minute: try again later.",
};
