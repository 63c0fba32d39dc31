// How GraphiQL asks the API: always for the Cypher too, which goes to the Cypher view instead of the result.
import type { GraphiQLProps } from "graphiql";
import { type Answer, ask, NoAnswer } from "../api.ts";
import { type CypherOfField, tellAnswer } from "./lastAnswer.ts";

type Fetcher = GraphiQLProps["fetcher"];

// The name that GraphiQL gives to its own question about the schema: not one that the reader asked.
const introspection = "IntrospectionQuery";

/** An API that is down gives a result with an error: of an exception, GraphiQL would show the stack. */
export const fetcher: Fetcher = async ({ query, operationName, variables }, options) => {
	const asked = performance.now();
	const headers = { ...stringsOf(options?.headers), "x-cypher-view": "on" };
	const answer = await ask({ query, operationName, variables }, headers).catch(inWords);
	const milliseconds = performance.now() - asked;
	const { cypher = null, ...otherExtensions } = answer.extensions ?? {};
	if (operationName !== introspection) {
		tellAnswer({
			operationName: operationName ?? null,
			milliseconds,
			hasData: Boolean(answer.data),
			cypher: cypher as readonly CypherOfField[] | null,
		});
	}
	return withExtensions(answer, otherExtensions) as never;
};

function inWords(error: unknown): Answer {
	if (error instanceof NoAnswer) return { errors: [{ message: error.message }] };
	throw error;
}

function withExtensions({ extensions: _all, ...answer }: Answer, others: Record<string, unknown>): Answer {
	return Object.keys(others).length > 0 ? { ...answer, extensions: others } : answer;
}

/** The headers pane takes any JSON; a header is a string. */
function stringsOf(headers: Readonly<Record<string, unknown>> | undefined): Record<string, string> {
	return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
}
