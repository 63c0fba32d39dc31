// A loader for each level: one Cypher for all keys, one row a key.
import DataLoader from "dataloader";
import neo4j from "neo4j-driver";

export type Node = Readonly<Record<string, unknown>> & { readonly id: string };

interface PageKey {
	readonly id: string;
	readonly first: number;
}

interface PairKey extends PageKey {
	readonly about: string;
}

/** Runs a statement that returns one column and one row for each of `$keys`, in their order. */
type Run = (
	cypher: string,
	parameters: { readonly keys: readonly unknown[]; readonly first?: unknown },
) => Promise<unknown[]>;

export type Loaders = ReturnType<typeof loadersOn>;

const statement = "s{.id, .summary, .saidOn, .orderKey, .speakerId, .documentId}";
const entity = "e{.id, .name, .aliases, .description, label: [l IN labels(e) WHERE l <> 'Entity'][0]}";

export function loadersOn(run: Run) {
	const byId = <Value>(cypher: string) =>
		new DataLoader<string, Value>((ids) => run(`UNWIND $keys AS key\n${cypher}`, { keys: ids }) as Promise<Value[]>);
	const byKey = <Key extends PageKey, Value>(cypher: string) =>
		new DataLoader<Key, Value, string>(
			(keys) => {
				// One field of one level: all ask for pages of the same size.
				const first = neo4j.int(keys[0]?.first ?? 0);
				return run(`UNWIND $keys AS key\n${cypher}`, { keys, first }) as Promise<Value[]>;
			},
			{ cacheKeyFn: (key) => Object.values(key).join(" ") },
		);
	return {
		entities: byId<Node | null>(`RETURN head(COLLECT { MATCH (e:Entity {id: key}) RETURN ${entity} })`),
		documents: byId<Node | null>(
			"RETURN head(COLLECT { MATCH (d:Document {id: key}) RETURN d{.id, .title, .publisherId} })",
		),
		about: byId<{ stance: string; entity: Node }[]>(`RETURN COLLECT {
  MATCH (:Statement {id: key})-[a:ABOUT]->(e:Entity)
  WITH a, e ORDER BY a.position
  RETURN {stance: a.stance, entity: ${entity}}
}`),
		roles: byId<{ target: Node }[]>(`RETURN COLLECT {
  MATCH (:Entity {id: key})-[m:MEMBER_OF]->(e:Entity)
  WITH m, e ORDER BY m.id
  RETURN {target: ${entity}}
}`),
		said: byKey<PageKey, Node[]>(`CALL (key) {
  MATCH (s:Statement) WHERE s.speakerId = key.id AND s.orderKey > ''
  WITH s ORDER BY s.speakerId DESC, s.orderKey DESC LIMIT $first
  RETURN collect(${statement}) AS page
}
RETURN page`),
		saidAbout: byKey<PageKey, Node[]>(`CALL (key) {
  MATCH (s:Statement)-[r:ABOUT]->(:Entity) WHERE r.entityId = key.id AND r.orderKey > ''
  WITH s, r ORDER BY r.entityId DESC, r.orderKey DESC LIMIT $first
  RETURN collect(${statement}) AS page
}
RETURN page`),
		neighbors: byKey<PageKey, Node[]>(`CALL (key) {
  MATCH (:Entity {id: key.id})-[r:MEMBER_OF|MET_WITH|SUPPLIES|OPERATES]-(e:Entity)
  WITH e, count(r) AS relations ORDER BY relations DESC, e.id LIMIT $first
  RETURN collect(${entity}) AS page
}
RETURN page`),
		pairs: {
			page: byKey<PairKey, Node[]>(`CALL (key) {
  MATCH (s:Statement)-[r:ABOUT]->(:Entity) WHERE r.entityId = key.about AND r.speakerId = key.id AND r.orderKey > ''
  WITH s, r ORDER BY r.entityId DESC, r.speakerId DESC, r.orderKey DESC LIMIT $first
  RETURN collect(${statement}) AS page
}
RETURN page`),
			count: byKey<PairKey, number>(`RETURN COUNT {
  MATCH ()-[r:ABOUT]->() WHERE r.entityId = key.about AND r.speakerId = key.id AND r.orderKey > ''
}`),
		},
	};
}
