// What the shared database holds, in the form that the readers bring every export into.
import type { Neo4j } from "../../src/neo4j/connection.ts";
import type { Found } from "./command.ts";

const statements = `MATCH (speaker)-[:SAID]->(s:Statement)-[at:REPORTED_IN]->(d:Document)
RETURN s.id, {
  speaker: speaker.id, document: d.id, line: at.line, quote: s.quote, saidOn: s.saidOn, act: s.act,
  about: COLLECT { MATCH (s)-[a:ABOUT]->(e) RETURN [e.id, a.stance] ORDER BY a.position },
  to: COLLECT { MATCH (s)-[:TO]->(e) RETURN e.id ORDER BY e.id },
  via: COLLECT { MATCH (s)-[v:VIA]->(e) RETURN [e.id, v.role] ORDER BY v.position },
  links: COLLECT { MATCH (s)-[l]->(o:Statement) RETURN [type(l), o.id] ORDER BY type(l), o.id }
}`;

const relations = `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL
RETURN r.id, {
  type: type(r), source: a.id, target: b.id, since: r.since, ended: r.ended,
  evidence: COLLECT {
    MATCH (v:Evidence {relationId: r.id})-[at:REPORTED_IN]->(d) RETURN [d.id, at.line] ORDER BY d.id, at.line
  }
}`;

export async function graphNow(neo4j: Neo4j): Promise<Found> {
	const rows = async <Row>(cypher: string): Promise<Row[]> => (await neo4j.read(cypher)).rows as unknown as Row[];
	return {
		entities: Object.fromEntries(await rows<[string, string]>("MATCH (e:Entity) RETURN e.id, e.name")),
		documents: (await rows<[string]>("MATCH (d:Document) RETURN d.id ORDER BY d.id")).map(([id]) => id),
		statements: Object.fromEntries(await rows<[string, object]>(statements)),
		relations: Object.fromEntries(await rows<[string, object]>(relations)),
	};
}
