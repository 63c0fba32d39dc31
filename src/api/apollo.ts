// The Apollo server: limits before anything runs, errors made safe, the Cypher view where it is allowed.
import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
	ApolloServerPluginCacheControlDisabled,
	ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Reader } from "../read/reader.ts";
import { cypherView } from "./cypherView.ts";
import { documentStore } from "./documentStore.ts";
import { safeErrors } from "./errors.ts";
import { onlyTheLimit } from "./limits/onlyTheLimit.ts";
import { documentRules } from "./limits/rules.ts";
import { limitVariables } from "./limits/variables.ts";
import { noteOperations } from "./noteOperations.ts";
import type { PersistedQueryCache } from "./persistedQueries.ts";
import type { RequestNote } from "./requestNote.ts";
import { answerFrom, type RequestContext } from "./schema.ts";
import { statusOfJson } from "./statusOfJson.ts";

/** What Apollo hands to its plugins for each request. */
export interface ApiContext extends RequestContext {
	/** Whether this client may see the Cypher, and asked for it. */
	readonly showsCypher: boolean;
	/** What the log and the metrics will tell of it. */
	readonly note: RequestNote;
}

/** An Apollo server that is not yet started. */
export function createApollo(
	schema: GraphQLSchema,
	reader: Reader,
	httpServer: Server,
	log: Logger,
	{ introspection, limits }: Config,
	persisted: PersistedQueryCache,
): ApolloServer<ApiContext> {
	return new ApolloServer<ApiContext>({
		schema: answerFrom(schema, reader),
		introspection,
		csrfPrevention: true,
		allowBatchedHttpRequests: false,
		includeStacktraceInErrorResponses: false,
		stopOnTerminationSignals: false,
		persistedQueries: { cache: persisted },
		documentStore: documentStore(),
		parseOptions: { maxTokens: limits.tokens },
		validationRules: documentRules(limits),
		formatError: safeErrors(log),
		stringifyResult: (result) => JSON.stringify(result),
		logger: log,
		plugins: [
			ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 }),
			// Measured on a prototype: it costs a pass over every field of an answer, and nothing here sets a cache policy.
			ApolloServerPluginCacheControlDisabled(),
			ApolloServerPluginLandingPageDisabled(),
			unavailableIs503(),
			cypherView(),
			limitVariables(limits.variableDepth),
			onlyTheLimit(),
			statusOfJson(),
			noteOperations(),
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
