// Apollo Client: asks by hash, waits for the API, and keeps what it knows.
import { ApolloClient, ApolloLink, type DocumentNode, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { possibleTypes } from "../../../generated/client/possibleTypes.ts";
import { fetchWithToken } from "../../token/fetchWithToken.ts";
import { joinPages } from "./joinPages.ts";
import { waitForApi } from "./waitForApi.ts";

// The server gives up on a query after 10 seconds unless set otherwise.
const patienceMilliseconds = 30_000;

const byHash = new PersistedQueryLink({
	generateHash: hashOf,
	// A server that was built from other documents than this page: go on with the whole text.
	disable: ({ meta }) => meta.persistedQueryNotFound || meta.persistedQueryNotSupported,
});

const http = new HttpLink({
	uri: "/graphql",
	fetch: (input, init) => fetchWithToken(input, init ?? {}, patienceMilliseconds),
});

const entityLists = { said: joinPages, saidAbout: joinPages, relations: joinPages, neighbors: joinPages };

export const client = new ApolloClient({
	link: ApolloLink.from([waitForApi(), byHash, http]),
	cache: new InMemoryCache({
		possibleTypes,
		typePolicies: {
			Query: {
				fields: {
					search: joinPages,
					statements: joinPages,
					entities: joinPages,
					relations: joinPages,
					documents: joinPages,
				},
			},
			Entity: { fields: entityLists },
			Document: { fields: { statements: joinPages } },
		},
	}),
	devtools: { enabled: false },
});

/** Put there by codegen (`embedHashInDocument`). */
function hashOf(document: DocumentNode): string {
	const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
	if (hash === undefined)
		throw new Error("Wanted a document of src/generated/client with its hash, got one without: run `npm run codegen`");
	return hash;
}
