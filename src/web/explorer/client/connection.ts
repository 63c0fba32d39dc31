// What a document has to ask of a connection, so that its pages can be walked.

export interface Connection<Node> {
	readonly totalCount: number;
	readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
	readonly nodes: readonly Node[];
}
