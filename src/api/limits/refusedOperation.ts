// An operation that is refused before it runs, as GraphQL and Apollo take it.
import { type ASTNode, GraphQLError } from "graphql";
import { type ErrorCode, KnownError } from "../../errors.ts";

/** Answered with the status 400; `details` go beside the code, `node` is the place in the document. */
export function refusedOperation(
	code: ErrorCode,
	message: string,
	{ details = {}, node }: { details?: Record<string, unknown>; node?: ASTNode } = {},
): GraphQLError {
	return new GraphQLError(message, {
		...(node ? { nodes: node } : {}),
		originalError: new KnownError(code, message, { details }),
		extensions: { http: { status: 400 } },
	});
}
