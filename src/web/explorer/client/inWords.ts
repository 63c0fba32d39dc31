// What went wrong, in a sentence for a reader.
import { CombinedGraphQLErrors } from "@apollo/client";

interface Candidate {
	readonly id: string;
	readonly name?: string;
}

export function inWords(error: unknown): string {
	if (!CombinedGraphQLErrors.is(error)) return error instanceof Error ? error.message : String(error);
	const first = error.errors[0];
	const candidates = first?.extensions?.["candidates"] as readonly Candidate[] | undefined;
	const message = first?.message ?? "The API gave no reason.";
	return candidates ? `${message} (${candidates.map(({ id }) => id).join(", ")})` : message;
}
