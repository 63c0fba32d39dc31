// The peer: @neo4j/graphql on Apollo Server, set up as its documentation says.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { announce, openDriver } from "./access.ts";
import { typeDefs } from "./neo4jGraphqlTypes.ts";

// All rows at once: each further batch would cost a round trip.
const driver = openDriver({ fetchSize: -1 });
// Without a check of the types, and without subscriptions, deprecated fields and debug output.
const neoSchema = new Neo4jGraphQL({
	typeDefs,
	driver,
	validate: false,
	debug: false,
	features: {
		excludeDeprecatedFields: {
			mutationOperations: true,
			aggregationFilters: true,
			aggregationFiltersOutsideConnection: true,
			relationshipFilters: true,
			attributeFilters: true,
		},
	},
});
const server = new ApolloServer({
	schema: await neoSchema.getSchema(),
	introspection: false,
	plugins: [ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(server, {
	context: async () => ({ sessionConfig: { database: "neo4j" } }),
	listen: { host: "127.0.0.1", port: 0 },
});
announce(url.replace(/\/$/, ""));
