// The Apollo server: limits before anything runs, errors made safe, the Cypher view where it is allowed.
import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
	ApolloServerPluginCacheControlDisabled,
	ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { cypherView } from "./cypherView.ts";
import { safeErrors } from "./errors.ts";
import { type Metrics, operationMetrics } from "./metrics.ts";
import { persistedQueries } from "./persistedQueries.ts";
import type { RequestContext } from "./schema.ts";

/** What Apollo hands to its plugins for each request. */
export interface ApiContext extends RequestContext {
	readonly requestId: string;
	readonly log: Logger;
	/** Whether this client may see the Cypher, and asked for it. */
	readonly showsCypher: boolean;
}

// The three-level questions of a page need about 12; beyond 20 only a program that means harm goes.
const maximumDepth = 20;
// A generous page of GraphiQL has a few hundred tokens.
const maximumTokens = 5_000;

// Reported like any other error of validation: what the rule throws on its own account would count as the server's fault.
const limitDepth = maxDepthRule({
	n: maximumDepth,
	ignoreIntrospection: true,
	propagateOnRejection: false,
	onReject: [(context, error) => context?.reportError(error)],
});

/** An Apollo server that is not yet started. */
export function createApollo(
	schema: GraphQLSchema,
	httpServer: Server,
	log: Logger,
	metrics: Metrics,
): ApolloServer<ApiContext> {
	return new ApolloServer<ApiContext>({
		schema,
		introspection: true,
		csrfPrevention: true,
		allowBatchedHttpRequests: false,
		includeStacktraceInErrorResponses: false,
		stopOnTerminationSignals: false,
		persistedQueries: { cache: persistedQueries() },
		parseOptions: { maxTokens: maximumTokens },
		validationRules: [limitDepth],
		formatError: safeErrors(log),
		logger: log,
		plugins: [
			ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 }),
			// Measured on a prototype: it costs a pass over every field of an answer, and nothing here sets a cache policy.
			ApolloServerPluginCacheControlDisabled(),
			ApolloServerPluginLandingPageDisabled(),
			unavailableIs503(),
			cypherView(),
			operationMetrics(metrics),
		],
	});
}

/** A balancer must see that this process has no database. */
function unavailableIs503(): ApolloServerPlugin<ApiContext> {
	return {
		async requestDidStart() {
			return {
				async willSendResponse({ errors, response }) {
					const codes = errors?.map(({ originalError }) => (originalError as { code?: unknown } | undefined)?.code);
					if (!codes?.some((code) => code === "DATABASE_UNAVAILABLE" || code === "GRAPH_LOADING")) return;
					response.http.status = 503;
					response.http.headers.set("retry-after", "1");
				},
			};
		},
	};
}
