// A page costs the database what is on it, not what the entity has: counted in database hits, which do not depend on the machine.
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { load, world } from "../graph.ts";
import { sharedNeo4j } from "../shared.ts";
import { profile } from "./profile.ts";

let driver: Driver;

// A speaker of 3,000 statements, all about one weapon and one of 300 persons, in one document.
const busy = `MERGE (speaker:Entity:Person {id: 'person:busy', name: 'Busy', orderKey: 'busy', text: 'busy', hash: ''})
MERGE (weapon:Entity:Weapon {id: 'weapon:busy', name: 'Busy', orderKey: 'busy w', text: 'busy', hash: ''})
MERGE (document:Document {id: 'document:busy', orderKey: '2000 busy', hash: '', publisherId: 'organization:coast-radio'})
WITH speaker, weapon, document
UNWIND range(1, 3000) AS i
MERGE (other:Entity:Person {id: 'person:busy-' + (i % 300)})
  ON CREATE SET other += {name: 'Other', orderKey: 'other ' + i, text: 'other', hash: ''}
CREATE (statement:Statement {
  id: 'statement:busy/' + i, summary: 'Busy', mode: 'INDIRECT', act: 'ASSERT', inferred: [], hearsayDistance: 1,
  speakerId: speaker.id, documentId: document.id, publisherId: document.publisherId,
  orderKey: '2000-01-' + i, text: 'busy ' + i, hash: ''
})
CREATE (speaker)-[:SAID]->(statement)-[:REPORTED_IN {line: 1}]->(document)
CREATE (statement)-[:ABOUT {position: 0, stance: 'FAVOR', entityId: weapon.id, speakerId: speaker.id, orderKey: statement.orderKey}]->(weapon)
CREATE (statement)-[:ABOUT {position: 1, stance: 'FAVOR', entityId: other.id, speakerId: speaker.id, orderKey: statement.orderKey}]->(other)`;

beforeAll(async () => {
	await load(world);
	const { uri, username, password } = sharedNeo4j();
	driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
	await driver.executeQuery(busy);
	await driver.executeQuery("CALL db.resampleOutdatedIndexes()");
	await driver.executeQuery("CALL db.prepareForReplanning()");
});
afterAll(() => driver?.close());

const page = "nodes { summary about { entity { name } stance } document { id } } pageInfo { hasNextPage endCursor }";

// Walking all 3,000 statements would cost at least 6,000 hits.
it.each([
	["an entity by id", '{ person(id: "person:busy") { name aliases } }', 10],
	["what a busy speaker said", `{ person(id: "person:busy") { said(first: 20) { ${page} } } }`, 900],
	["the oldest of it", `{ person(id: "person:busy") { said(first: 20, orderBy: OLDEST_FIRST) { ${page} } } }`, 900],
	["what is said about a busy weapon", `{ weapon(id: "weapon:busy") { saidAbout(first: 20) { ${page} } } }`, 900],
	["statements about it", `{ statements(first: 20, where: { about: "weapon:busy" }) { ${page} } }`, 900],
	[
		"statements of a pair",
		`{ statements(first: 20, where: { about: "weapon:busy", speaker: "person:busy" }) { ${page} } }`,
		900,
	],
	[
		"statements of a publisher",
		`{ statements(first: 20, where: { publisher: "organization:coast-radio" }) { ${page} } }`,
		900,
	],
	["statements of a document", `{ document(id: "document:busy") { statements(first: 20) { ${page} } } }`, 900],
	["all statements", `{ statements(first: 20) { ${page} } }`, 900],
	["all entities", "{ entities(first: 20) { nodes { name } } }", 200],
	["counts of a busy entity", '{ entity(id: "weapon:busy") { said { totalCount } saidAbout { totalCount } } }', 20],
	["the count of all statements", "{ statements { totalCount } }", 10],
])("%s", async (_, query, most) => {
	const { answer, hits } = await profile(driver, query);
	expect(answer).not.toBeNull();
	expect(hits).toBeLessThanOrEqual(most);
});
