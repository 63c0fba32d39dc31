// The Cypher view: the statements behind an answer, for those who may see them and ask.
import type { IncomingMessage } from "node:http";
import type { ApolloServerPlugin } from "@apollo/server";
import type { Config } from "../config.ts";
import type { Gate } from "./access/access.ts";
import type { ApiContext } from "./apollo.ts";

/** A request asks for the view by this header with the value `on`. */
export const cypherViewHeader = "x-cypher-view";

/**
 * Whether a request asks for the view and its client may have it: with tokens, those with the scope `cypher-view`;
 * without, `local` means clients on this machine.
 */
export function asksForCypher(request: IncomingMessage, allowed: Config["cypherView"], gate: Gate): boolean {
	if (request.headers[cypherViewHeader] !== "on" || allowed === "off") return false;
	const scopes = gate.scopesOf(request);
	if (scopes) return scopes.has("cypher-view");
	return allowed === "on" || gate.isLocal(request);
}

/** Puts the statements that ran into `extensions.cypher`, in the order in which they ended. */
export function cypherView(): ApolloServerPlugin<ApiContext> {
	return {
		async requestDidStart() {
			return {
				async willSendResponse({ contextValue, response }) {
					const { reading, showsCypher } = contextValue;
					if (!showsCypher || !reading || response.body.kind !== "single") return;
					const result = response.body.singleResult;
					result.extensions = { ...result.extensions, cypher: reading.ran };
				},
			};
		},
	};
}
