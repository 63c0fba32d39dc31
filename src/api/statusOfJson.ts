// The status of an answer to who accepts `application/json`: 200 even when the document or its variables are wrong.
import type { ApolloServerPlugin } from "@apollo/server";

// So says GraphQL over HTTP: behind that media type, proxies and old clients take the body of a 4xx for another's.
const aboutTheOperation = new Set([
	"GRAPHQL_PARSE_FAILED",
	"GRAPHQL_VALIDATION_FAILED",
	"BAD_USER_INPUT",
	"LIMIT_EXCEEDED",
	"BAD_ARGUMENT",
]);

/** Who accepts `application/graphql-response+json`, or just anything, gets Apollo's 400. */
export function statusOfJson(): ApolloServerPlugin {
	return {
		async requestDidStart({ request }) {
			const accepted = request.http?.headers.get("accept") ?? "";
			if (!accepted.includes("application/json") || accepted.includes("application/graphql-response+json")) return;
			return {
				async willSendResponse({ response }) {
					if (response.http.status !== 400 || response.body.kind !== "single") return;
					const codes = response.body.singleResult.errors?.map(({ extensions }) => String(extensions?.["code"])) ?? [];
					if (codes.every((code) => aboutTheOperation.has(code))) response.http.status = 200;
				},
			};
		},
	};
}
