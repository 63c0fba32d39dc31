// The way through Apollo: for operations that are asked the first time, and for all whose answer is not plain.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { ApiContext } from "./apollo.ts";
import type { Handler } from "./chain.ts";
import type { PassThrough } from "./passThrough.ts";
import { searchOf } from "./requestNote.ts";

/** Answers, and remembers what Apollo accepted. */
export function throughApollo(
	apollo: ApolloServer<ApiContext>,
	{ remember }: PassThrough,
	contextOf: (request: IncomingMessage, response: ServerResponse) => ApiContext,
): Handler {
	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
			httpGraphQLRequest: {
				method: request.method ?? "",
				headers: headersOf(request),
				search: searchOf(request),
				body: (request as { body?: unknown }).body,
			},
			context: async () => contextOf(request, response),
		});
		if (body.kind !== "complete") throw new Error("Nothing in the schema can be answered in parts");
		const contentType = headers.get("content-type");
		if (contentType && (status ?? 200) === 200) remember(request, contentType);
		headers.set("content-length", String(Buffer.byteLength(body.string)));
		response.writeHead(status ?? 200, [...headers].flat()).end(body.string);
	}

	return (request, response, next) => {
		answer(request, response).catch(next);
	};
}

function headersOf(request: IncomingMessage): HeaderMap {
	const headers = new HeaderMap();
	for (const [name, value] of Object.entries(request.headers)) {
		if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
	}
	return headers;
}
