// The fast way: an answer that needs nothing of graphql-js goes to the client without a resolver for each of its fields.
import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind } from "graphql";
import type { Reader } from "../read/reader.ts";
import type { Fragments } from "../read/sites.ts";
import type { ApiContext } from "./apollo.ts";

/**
 * Answers operations in one piece. What is not plain (variables that do not fit, an error, a null that must go up, a
 * question about the schema) falls to the executor, which finds what was read so far in `contextValue.reading`.
 */
export function passThrough(schema: GraphQLSchema, reader: Reader): ApolloServerPlugin<ApiContext> {
	// For as long as Apollo's cache of documents holds them.
	const fragmentsOf = new WeakMap<DocumentNode, Fragments>();
	return {
		async requestDidStart() {
			return {
				async responseForOperation({ document, operation, request, contextValue }) {
					const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
					if (!coerced) return null;
					const fragments = fragmentsOf.get(document) ?? definedIn(document);
					fragmentsOf.set(document, fragments);
					try {
						contextValue.reading = reader.begin(operation, fragments, coerced, contextValue.signal);
					} catch {
						// The executor hears it again, and tells it at the field.
						return null;
					}
					const data = await contextValue.reading.whole();
					return data && { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data } } };
				},
			};
		},
	};
}

function definedIn(document: DocumentNode): Fragments {
	const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
	return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
