// All pages of a list, for a reader who takes the whole of it away.
import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { Connection } from "./connection.ts";

// What the API allows.
const largestPage = 100;
// A file of some 10 MB; beyond that an analyst asks Neo4j.
const maximumRows = 10_000;

/** In order. Past the cache: a list that was shown in part must not end where the reader stopped. */
export async function collectAll<Data, Node>(
	client: ApolloClient,
	document: TypedDocumentNode<Data, OperationVariables>,
	variables: OperationVariables,
	connectionOf: (data: Data) => Connection<Node> | null | undefined,
): Promise<readonly Node[]> {
	const nodes: Node[] = [];
	let after: string | null = null;
	do {
		const { data }: { data?: unknown } = await client.query({
			query: document,
			variables: { ...variables, first: largestPage, after },
			fetchPolicy: "no-cache",
		});
		const page = connectionOf(data as Data);
		nodes.push(...(page?.nodes ?? []));
		after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
	} while (after !== null && nodes.length < maximumRows);
	return nodes;
}
