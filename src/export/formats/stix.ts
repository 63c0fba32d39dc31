// STIX 2.1, one bundle, for OpenCTI, MISP and other tools of threat intelligence.
import type { Graph } from "../graph.ts";
import { jsonArray } from "./jsonArray.ts";
import { bundleId, type Producer, producer } from "./stixCommon.ts";
import { documentObjects, entityObjects } from "./stixThings.ts";
import { relationObject, statementObjects } from "./stixWords.ts";

export async function* stix(graph: Graph): AsyncGenerator<string> {
	yield `{"type": "bundle", "id": "${bundleId(graph.loadedAt)}",\n"objects": `;
	yield* jsonArray(objects(graph, producer(graph.loadedAt)));
	yield "}\n";
}

/** The producer and its extension; then documents, entities, statements, relations, each with its relationships. */
async function* objects(graph: Graph, by: Producer): AsyncGenerator<object> {
	yield* by.objects;
	for await (const document of graph.documents()) yield* documentObjects(by, document);
	for await (const entity of graph.entities()) yield* entityObjects(by, entity);
	for await (const statement of graph.statements()) yield* statementObjects(by, statement);
	for await (const relation of graph.relations()) yield relationObject(by, relation);
}
