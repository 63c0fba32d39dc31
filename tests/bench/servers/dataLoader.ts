// The usual way: Apollo Server with resolvers, and DataLoader for one batched Cypher a level.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import neo4j from "neo4j-driver";
import { announce, openDriver } from "./access.ts";
import { type Loaders, loadersOn, type Node } from "./dataLoaders.ts";

const typeDefs = `#graphql
interface Entity { id: ID! name: String! said(first: Int = 20, where: StatementFilter): StatementConnection! saidAbout(first: Int = 20): StatementConnection! neighbors(first: Int = 20): NeighborConnection! }
type Person implements Entity { id: ID! name: String! aliases: [String!]! description: String said(first: Int = 20, where: StatementFilter): StatementConnection! saidAbout(first: Int = 20): StatementConnection! neighbors(first: Int = 20): NeighborConnection! roles: [Relation!]! }
type Organization implements Entity { id: ID! name: String! said(first: Int = 20, where: StatementFilter): StatementConnection! saidAbout(first: Int = 20): StatementConnection! neighbors(first: Int = 20): NeighborConnection! }
type Weapon implements Entity { id: ID! name: String! said(first: Int = 20, where: StatementFilter): StatementConnection! saidAbout(first: Int = 20): StatementConnection! neighbors(first: Int = 20): NeighborConnection! }
type Relation { target: Entity! }
type Neighbor { entity: Entity! }
type NeighborConnection { nodes: [Neighbor!]! }
type Statement { id: ID! summary: String! saidOn: String speaker: Entity! about: [About!]! document: Document! }
type About { stance: String! entity: Entity! }
type Document { id: ID! title: String publisher: Organization }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type StatementConnection { totalCount: Int! nodes: [Statement!]! pageInfo: PageInfo! }
input StatementFilter { about: String }
type Query { person(id: ID!): Person entity(id: ID!): Entity }
`;

interface Page {
	readonly first: number;
	readonly where?: { readonly about?: string };
}

const entity = {
	said: ({ id }: Node, { first, where }: Page, { said, pairs }: Loaders) => {
		if (where?.about === undefined) return connection(said.load({ id, first: first + 1 }), first);
		const pair = { id, about: where.about, first: first + 1 };
		return { ...connection(pairs.page.load(pair), first), totalCount: () => pairs.count.load(pair) };
	},
	saidAbout: ({ id }: Node, { first }: Page, { saidAbout }: Loaders) =>
		connection(saidAbout.load({ id, first: first + 1 }), first),
	neighbors: async ({ id }: Node, { first }: Page, { neighbors }: Loaders) => ({
		nodes: (await neighbors.load({ id, first })).map((node) => ({ entity: node })),
	}),
};

/** Lazily: what is not asked for is not made. */
function connection(found: Promise<readonly Node[]>, first: number) {
	const nodes = async () => (await found).slice(0, first);
	return {
		nodes,
		pageInfo: async () => ({
			hasNextPage: (await found).length > first,
			endCursor: (await nodes()).at(-1)?.["orderKey"] ?? null,
		}),
	};
}

const resolvers = {
	Query: {
		person: (_: unknown, { id }: Node, { entities }: Loaders) => entities.load(id),
		entity: (_: unknown, { id }: Node, { entities }: Loaders) => entities.load(id),
	},
	Entity: { __resolveType: ({ label }: Node) => label },
	Person: { ...entity, roles: ({ id }: Node, _: unknown, { roles }: Loaders) => roles.load(id) },
	Organization: entity,
	Weapon: entity,
	Statement: {
		speaker: ({ speakerId }: Node, _: unknown, { entities }: Loaders) => entities.load(String(speakerId)),
		document: ({ documentId }: Node, _: unknown, { documents }: Loaders) => documents.load(String(documentId)),
		about: ({ id }: Node, _: unknown, { about }: Loaders) => about.load(id),
	},
	Document: {
		publisher: ({ publisherId }: Node, _: unknown, { entities }: Loaders) => entities.load(String(publisherId)),
	},
};

const driver = openDriver({ fetchSize: -1, disableLosslessIntegers: true });
const server = new ApolloServer<Loaders>({
	typeDefs,
	resolvers,
	introspection: false,
	plugins: [ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(server, { context, listen: { host: "127.0.0.1", port: 0 } });
announce(url.replace(/\/$/, ""));

/** Loaders for one request: what they remember ends with it. */
async function context(): Promise<Loaders> {
	return loadersOn(async (cypher, parameters) => {
		const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
		try {
			const { records } = await session.run(cypher, parameters);
			return records.map((record) => record.get(0));
		} finally {
			await session.close();
		}
	});
}
