// NDJSON: an object a line, in the words of the API, `__typename` first.
import type { Graph } from "../graph.ts";
import { attribution, type StatementRecord } from "../records.ts";

/** Documents, entities, statements, relations. */
export async function* ndjson(graph: Graph): AsyncGenerator<string> {
	for await (const { statements: _, ...document } of graph.documents()) yield line("Document", document);
	for await (const { type, ...entity } of graph.entities()) yield line(type, entity);
	for await (const statement of graph.statements()) yield line("Statement", inApiWords(statement));
	for await (const relation of graph.relations()) yield line("Relation", relation);
}

function inApiWords(statement: StatementRecord): object {
	const { via: _, links, ...rest } = statement;
	const embeddedIn = links.find(({ type }) => type === "EMBEDDED_IN")?.statement.id ?? null;
	const answered = links.filter(({ type }) => type !== "EMBEDDED_IN");
	return {
		...rest,
		attribution: attribution(statement),
		embeddedIn,
		links: answered.map(({ type, statement: { id } }) => ({ type, statement: id })),
	};
}

function line(typename: string, record: object): string {
	return `${JSON.stringify({ __typename: typename, ...record })}\n`;
}
