// The cases as @neo4j/graphql is asked them, and its answers in the shape of ours.
import type { CaseName } from "../cases.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers of five shapes, compared as a whole.
export type Json = any;

interface Form {
	/** Null for its best. */
	readonly form: string | null;
	readonly slow: boolean;
	readonly query: string;
	read(data: Json): Json;
}

const latest = "sort: [{ orderKey: DESC }]";
const about =
	"aboutConnection(sort: [{ edge: { position: ASC } }]) { edges { properties { stance } node { id name } } }";
const connection = "totalCount edges { node { id summary saidOn } } pageInfo { hasNextPage endCursor }";

const forms: Readonly<Record<string, readonly Form[]>> = {
	entity: [
		best("query ($id: ID!) { people(where: { id: { eq: $id } }) { id name aliases description } }", ({ people }) => ({
			person: people[0] ?? null,
		})),
	],
	said: [
		best(
			`query ($id: ID!) { people(where: { id: { eq: $id } }) { id name said(limit: 20, ${latest}) { id summary saidOn ${about} document { id title } } } }`,
			({ people: [person] }) => ({
				person: person && {
					...person,
					said: { nodes: person.said.map((node: Json) => ({ ...statement(node), document: node.document[0] })) },
				},
			}),
		),
	],
	about: [
		best(
			`query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name saidAbout(limit: 50, ${latest}) { id summary speaker { id name memberOfConnection(sort: [{ edge: { id: ASC } }]) { edges { node { id name } } } } ${about} document { id publisher { id name } } } } }`,
			({ entities: [entity] }) => ({
				entity: entity && { id: entity.id, name: entity.name, saidAbout: { nodes: entity.saidAbout.map(aboutX) } },
			}),
		),
	],
	levels: [
		best(
			`query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name neighbors(first: 10) { id name said(limit: 5, ${latest}) { id summary ${about} } } } }`,
			({ entities: [entity] }) => ({
				entity: entity && {
					...entity,
					neighbors: {
						nodes: entity.neighbors.map(({ id, name, said }: Json) => ({
							entity: { id, name, said: { nodes: said.map(statement) } },
						})),
					},
				},
			}),
		),
	],
	filtered: [
		best(
			`query ($speaker: ID!, $about: ID!) { people(where: { id: { eq: $speaker } }) { saidConnection(first: 20, sort: [{ node: { orderKey: DESC } }], where: { node: { about: { some: { id: { eq: $about } } } } }) { ${connection} } } }`,
			({ people: [person] }) => ({ person: person && { said: page(person.saidConnection) } }),
		),
		{
			form: "root",
			slow: true,
			query: `query ($speaker: ID!, $about: ID!) { statementsConnection(first: 20, sort: [{ orderKey: DESC }], where: { speaker: { some: { id: { eq: $speaker } } }, about: { some: { id: { eq: $about } } } }) { ${connection} } }`,
			read: ({ statementsConnection }) => ({ person: { said: page(statementsConnection) } }),
		},
	],
};

export function neo4jGraphqlForms(name: CaseName): readonly Form[] {
	return forms[name] ?? [];
}

function best(query: string, read: Form["read"]): Form {
	return { form: null, slow: false, query, read };
}

function statement({ id, summary, saidOn, aboutConnection }: Json): Json {
	const targets = aboutConnection.edges.map(({ properties: { stance }, node }: Json) => ({ stance, entity: node }));
	return { id, summary, ...(saidOn === undefined ? {} : { saidOn }), about: targets };
}

function aboutX(node: Json): Json {
	const [speaker] = node.speaker;
	const [document] = node.document;
	const roles = speaker.memberOfConnection.edges.map((edge: Json) => ({ target: edge.node }));
	return {
		...statement(node),
		speaker: { id: speaker.id, name: speaker.name, roles },
		document: { id: document.id, publisher: document.publisher[0] },
	};
}

function page({ totalCount, edges, pageInfo }: Json): Json {
	return { totalCount, nodes: edges.map(({ node }: Json) => node), pageInfo };
}
