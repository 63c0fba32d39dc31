// How the pages ask the API: one request, one answer, failures in words that a reader understands.
import { fetchWithToken } from "./token/fetchWithToken.ts";

/** What an answer of the API holds. */
export interface Answer<Data = unknown> {
	readonly data?: Data | null;
	readonly errors?: readonly { readonly message: string }[];
	readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a request asks. */
export interface Question {
	readonly query: string;
	readonly operationName?: string | null | undefined;
	readonly variables?: unknown;
}

/** Neither an answer nor an error of GraphQL came back. */
export class NoAnswer extends Error {
	override readonly name = "NoAnswer";
}

// The server gives up on a query after 10 seconds unless set otherwise; a page that waits much longer waits for nothing.
const patienceMilliseconds = 30_000;

/** @throws NoAnswer when the API is down, too slow, or something else answers in its place */
export async function ask<Data>(
	question: Question,
	headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Data>> {
	// Outside of `try`: a header that a reader misspelt is not the API's failure.
	const sent = new Headers({ "content-type": "application/json", accept: "application/json", ...headers });
	let response: Response;
	try {
		const init = { method: "POST", headers: sent, body: JSON.stringify(question) };
		response = await fetchWithToken("/graphql", init, patienceMilliseconds);
	} catch (cause) {
		const isLate = cause instanceof DOMException && cause.name === "TimeoutError";
		throw new NoAnswer(
			isLate ? `The API did not answer within ${patienceMilliseconds / 1000} seconds.` : "The API does not answer.",
			{ cause },
		);
	}
	try {
		return (await response.json()) as Answer<Data>;
	} catch (cause) {
		throw new NoAnswer(`The API answered ${response.status} without JSON.`, { cause });
	}
}
