// FollowTheMoney entities, one a line, for Aleph, OpenAleph, OpenSanctions' tools.
import type { Graph } from "../graph.ts";
import type { FtmEntity } from "./ftmEntity.ts";
import { relationEntity, statementEntities } from "./ftmLinks.ts";
import { documentEntities, thingEntities } from "./ftmThings.ts";

/** Articles, things, notes with the links of each, relations. */
export async function* ftm(graph: Graph): AsyncGenerator<string> {
	for await (const document of graph.documents()) yield lines(documentEntities(document));
	for await (const entity of graph.entities()) yield lines(thingEntities(entity));
	for await (const statement of graph.statements()) yield lines(statementEntities(statement));
	for await (const relation of graph.relations()) yield lines([relationEntity(relation)]);
}

function lines(entities: readonly FtmEntity[]): string {
	return entities.map((entity) => `${JSON.stringify(entity)}\n`).join("");
}
