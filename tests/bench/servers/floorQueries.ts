// The best Cypher found for each case, and the answer made of its one row, in the shape of ours.

interface FloorQuery {
	readonly cypher: string;
	/** @param row positional lists; null when nothing has the id */
	// biome-ignore lint/suspicious/noExplicitAny: rows are lists in lists, whose shape the Cypher beside says.
	shape(row: any): object;
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
type List = any;

const about = `COLLECT {
  MATCH (s)-[a:ABOUT]->(t:Entity)
  WITH a, t ORDER BY a.position
  RETURN [a.stance, t.id, t.name]
}`;

const target = ([stance, id, name]: List) => ({ stance, entity: { id, name } });

export const floorQueries: Readonly<Record<"entity" | "said" | "about" | "levels" | "filtered", FloorQuery>> = {
	entity: {
		cypher: "MATCH (e:Entity {id: $id}) WHERE e:Person RETURN [e.id, e.name, e.aliases, e.description]",
		shape: (row) => ({
			person: row && { id: row[0], name: row[1], aliases: row[2], description: row[3] },
		}),
	},
	said: {
		cypher: `MATCH (e:Entity {id: $id}) WHERE e:Person
RETURN [e.id, e.name, COLLECT {
  MATCH (s:Statement) WHERE s.speakerId = $id AND s.orderKey > ''
  WITH s ORDER BY s.speakerId DESC, s.orderKey DESC LIMIT 20
  MATCH (s)-[:REPORTED_IN]->(d:Document)
  WITH s, d ORDER BY s.orderKey DESC
  RETURN [s.id, s.summary, s.saidOn, ${about}, d.id, d.title]
}]`,
		shape: (row) => ({
			person: row && {
				id: row[0],
				name: row[1],
				said: {
					nodes: row[2].map(([id, summary, saidOn, targets, documentId, title]: List) => ({
						id,
						summary,
						saidOn,
						about: targets.map(target),
						document: { id: documentId, title },
					})),
				},
			},
		}),
	},
	about: {
		cypher: `MATCH (e:Entity {id: $id})
RETURN [e.id, e.name, COLLECT {
  MATCH (s:Statement)-[r:ABOUT]->(:Entity) WHERE r.entityId = $id AND r.orderKey > ''
  WITH s, r ORDER BY r.entityId DESC, r.orderKey DESC LIMIT 50
  MATCH (s)<-[:SAID]-(p:Entity)
  MATCH (s)-[:REPORTED_IN]->(d:Document)-[:PUBLISHED_BY]->(o:Organization)
  WITH s, p, d, o ORDER BY s.orderKey DESC
  RETURN [s.id, s.summary, p.id, p.name,
    COLLECT { MATCH (p)-[m:MEMBER_OF]->(g:Entity) WITH m, g ORDER BY m.id RETURN [g.id, g.name] },
    ${about}, d.id, o.id, o.name]
}]`,
		shape: (row) => ({
			entity: row && {
				id: row[0],
				name: row[1],
				saidAbout: {
					nodes: row[2].map((node: List) => ({
						id: node[0],
						summary: node[1],
						speaker: {
							id: node[2],
							name: node[3],
							roles: node[4].map(([id, name]: List) => ({ target: { id, name } })),
						},
						about: node[5].map(target),
						document: { id: node[6], publisher: { id: node[7], name: node[8] } },
					})),
				},
			},
		}),
	},
	levels: {
		cypher: `MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[r:MEMBER_OF|MET_WITH|SUPPLIES|OPERATES]-(n:Entity)
  WITH n, count(r) AS relations
  ORDER BY relations DESC, n.id LIMIT 10
  WITH n, COLLECT {
    MATCH (s:Statement) WHERE s.speakerId = n.id AND s.orderKey > ''
    WITH s ORDER BY s.speakerId DESC, s.orderKey DESC LIMIT 5
    RETURN [s.id, s.summary, ${about}]
  } AS said
  ORDER BY relations DESC, n.id
  RETURN collect([n.id, n.name, said]) AS neighbors
}
RETURN [e.id, e.name, neighbors]`,
		shape: (row) => ({
			entity: row && {
				id: row[0],
				name: row[1],
				neighbors: {
					nodes: row[2].map(([id, name, said]: List) => ({
						entity: {
							id,
							name,
							said: {
								nodes: said.map(([statement, summary, targets]: List) => ({
									id: statement,
									summary,
									about: targets.map(target),
								})),
							},
						},
					})),
				},
			},
		}),
	},
	filtered: {
		cypher: `MATCH (e:Entity {id: $speaker}) WHERE e:Person
RETURN [
  COUNT { MATCH ()-[r:ABOUT]->() WHERE r.entityId = $about AND r.speakerId = $speaker AND r.orderKey > '' },
  COLLECT {
    MATCH (s:Statement)-[r:ABOUT]->(:Entity) WHERE r.entityId = $about AND r.speakerId = $speaker AND r.orderKey > ''
    WITH s, r ORDER BY r.entityId DESC, r.speakerId DESC, r.orderKey DESC LIMIT 21
    RETURN [s.id, s.summary, s.saidOn, r.orderKey]
  }]`,
		shape: (row) => {
			const nodes = row?.[1].slice(0, 20);
			return {
				person: row && {
					said: {
						totalCount: row[0],
						nodes: nodes.map(([id, summary, saidOn]: List) => ({ id, summary, saidOn })),
						pageInfo: { hasNextPage: row[1].length > 20, endCursor: nodes.at(-1)?.[3] ?? null },
					},
				},
			};
		},
	},
};
