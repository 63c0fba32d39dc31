// Notes of each operation what the log, the metrics and the traces tell of it.
import type { ApolloServerPlugin } from "@apollo/server";
import type { OperationDefinitionNode } from "graphql";
import type { ApiContext } from "./apollo.ts";

// A client may write a name as long as the request.
const longestName = 100;

/** What the log and the metrics call it; also where a document has several, and it was not told which is meant. */
export function nameOf(operation: OperationDefinitionNode | undefined): string {
	const name = operation?.name?.value.slice(0, longestName) ?? "anonymous";
	// A copy: V8 keeps the whole document for a piece of it, and metrics never forget a name.
	return Buffer.from(name, "latin1").toString("latin1");
}

/** Fills in the note of the request. */
export function noteOperations(): ApolloServerPlugin<ApiContext> {
	return {
		async requestDidStart({ contextValue: { note } }) {
			return {
				async didResolveOperation({ document, operation, queryHash: hash }) {
					note.document = hash;
					note.operation = nameOf(operation);
					if (operation) note.accepted = { document, operation, hash };
				},
				async willSendResponse({ contextValue: { reading }, response, queryHash }) {
					note.document ??= queryHash;
					const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
					const extensions = errors?.[0]?.extensions;
					note.outcome = errors ? String(extensions?.["code"] ?? "ERROR") : "ok";
					if (typeof extensions?.["limit"] === "string") note.limit = extensions["limit"];
					if (reading) note.reading = reading;
				},
			};
		},
	};
}
