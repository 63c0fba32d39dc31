// JSON-LD 1.1 in the words of schema.org, PROV-O and the Web Annotation model; our own only where these have none.
import type { Graph } from "../graph.ts";
import { jsonArray } from "./jsonArray.ts";
import { context } from "./jsonLdContext.ts";
import { documentNode, entityNode, relationNodes, statementNodes } from "./jsonLdNodes.ts";

/** One object, its context first; a node of `@graph` a line. */
export async function* jsonLd(graph: Graph): AsyncGenerator<string> {
	yield `{"@context": ${JSON.stringify(context)},\n"@graph": `;
	yield* jsonArray(nodes(graph));
	yield "}\n";
}

async function* nodes(graph: Graph): AsyncGenerator<object> {
	for await (const document of graph.documents()) yield documentNode(document);
	for await (const entity of graph.entities()) yield entityNode(entity);
	for await (const statement of graph.statements()) yield* statementNodes(statement);
	for await (const relation of graph.relations()) yield* relationNodes(relation);
}
