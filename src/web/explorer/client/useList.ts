// How a view asks for a list that has pages: as many of them as the address says.
import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { collectAll } from "./collectAll.ts";
import type { Connection } from "./connection.ts";
import { inWords } from "./inWords.ts";
import type { Asked } from "./useAnswer.ts";

export const pageSize = 20;

export interface List<Node> {
	/** Undefined while there is nothing to show. */
	readonly nodes: readonly Node[] | undefined;
	readonly totalCount: number | undefined;
	readonly hasMore: boolean;
	/** A sentence; null when nothing went wrong. */
	readonly trouble: string | null;
	readonly isAsking: boolean;
	/** For `ShowQuery`. */
	readonly asked: Asked;
	retry(): void;
	/** For `ExportMenu`: the whole list, page by page, in order. */
	all(): Promise<readonly Node[]>;
}

export interface ListQuestion<Data, Variables extends OperationVariables, Node> {
	/** Takes `$first` and `$after`. */
	readonly document: TypedDocumentNode<Data, Variables>;
	/** Without `first` and `after`. */
	readonly variables: NoInfer<Omit<Variables, "first" | "after">>;
	/** Undefined where the data has no such list. */
	readonly connectionOf: (data: Data) => Connection<Node> | null | undefined;
	/** How many pages to show; default 1. */
	readonly pages?: number;
	readonly first?: number;
	readonly skip?: boolean;
}

export function useList<Data, Variables extends OperationVariables, Node>({
	document,
	variables,
	connectionOf,
	pages = 1,
	first = pageSize,
	skip = false,
}: ListQuestion<Data, Variables, Node>): List<Node> {
	const client = useApolloClient();
	const untyped = document as unknown as TypedDocumentNode<Data, OperationVariables>;
	const asked = { document, variables: { ...variables, first } };
	const { data, error, loading, refetch, fetchMore } = useQuery<Data, OperationVariables>(untyped, {
		variables: asked.variables,
		skip,
		notifyOnNetworkStatusChange: true,
	});
	const connection = data === undefined ? undefined : connectionOf(data as Data);
	const after = connection?.pageInfo.endCursor;
	const isShort = !skip && connection?.pageInfo.hasNextPage === true && connection.nodes.length < pages * first;
	// Where the list could not go on: there it stays until the reader asks again.
	const [failure, setFailure] = useState<{ after: unknown; sentence: string } | null>(null);
	const isStuck = failure !== null && failure.after === after;
	useEffect(() => {
		if (!isShort || loading || isStuck) return;
		fetchMore({ variables: { after } }).catch((error) => setFailure({ after, sentence: inWords(error) }));
	}, [isShort, loading, isStuck, fetchMore, after]);
	return {
		nodes: connection?.nodes,
		totalCount: connection?.totalCount,
		hasMore: connection?.pageInfo.hasNextPage ?? false,
		trouble: error ? inWords(error) : isStuck ? failure.sentence : null,
		isAsking: loading,
		asked,
		retry: () => (isStuck ? setFailure(null) : void refetch().catch(() => undefined)),
		all: () => collectAll(client, untyped, variables, connectionOf),
	};
}
