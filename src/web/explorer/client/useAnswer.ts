// How a view asks: one document, its variables, and what is known of the answer.
import type { DocumentNode, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { inWords } from "./inWords.ts";

/** A question as the reader may see it. */
export interface Asked {
	readonly document: DocumentNode;
	readonly variables: OperationVariables;
}

export interface Answer<Data> {
	/** Undefined while there is nothing to show: before the answer, and after an error. */
	readonly data: Data | undefined;
	/** A sentence; null when nothing went wrong. An API that is down is not told here: questions wait for it. */
	readonly trouble: string | null;
	readonly isAsking: boolean;
	/** For `ShowQuery`. */
	readonly asked: Asked;
	retry(): void;
}

export interface Asking {
	/** True: do not ask. */
	readonly skip?: boolean;
	/** True: while a question with other variables is open, show the answer to the last one. */
	readonly keepLast?: boolean;
}

export function useAnswer<Data, Variables extends OperationVariables>(
	document: TypedDocumentNode<Data, Variables>,
	variables: NoInfer<Variables>,
	{ skip = false, keepLast = false }: Asking = {},
): Answer<Data> {
	const { data, previousData, error, loading, refetch } = useQuery<Data, OperationVariables>(
		document as TypedDocumentNode<Data, OperationVariables>,
		{ variables, skip },
	);
	const shown = (data ?? (keepLast && loading ? previousData : undefined)) as Data | undefined;
	return {
		data: shown,
		trouble: error ? inWords(error) : null,
		isAsking: loading,
		asked: { document, variables },
		retry: () => void refetch().catch(() => undefined),
	};
}
