// A document of the client as a person would have written it.
import { type DocumentNode, Kind, print, visit } from "graphql";

/** Without the `__typename` that the cache asks for everywhere; the operation first, its fragments below. */
export function queryText(document: DocumentNode): string {
	const plain = visit(document, {
		enter: (node) => (node.kind === Kind.FIELD && node.name.value === "__typename" ? null : undefined),
	});
	const isOperation = ({ kind }: { kind: string }) => kind === Kind.OPERATION_DEFINITION;
	const definitions = [...plain.definitions].sort(
		(one, other) => Number(isOperation(other)) - Number(isOperation(one)),
	);
	return print({ ...plain, definitions });
}

/** Undefined for a document of fragments alone. */
export function operationName(document: DocumentNode): string | undefined {
	for (const definition of document.definitions) {
		if (definition.kind === Kind.OPERATION_DEFINITION) return definition.name?.value;
	}
	return undefined;
}
