// The Cypher view: the statements behind an answer, for those who may see them and ask.
import type { IncomingMessage } from "node:http";
import type { ApolloServerPlugin } from "@apollo/server";
import type { Config } from "../config.ts";
import type { ApiContext } from "./apollo.ts";

/** A request asks for the view by this header with the value `on`. */
export const cypherViewHeader = "x-cypher-view";

const loopback = /^(?:::ffff:)?127\.|^::1$/;

/** Whether a request asks for the view and its client may have it: with `local`, only clients on this machine. */
export function asksForCypher(request: IncomingMessage, allowed: Config["cypherView"]): boolean {
	if (request.headers[cypherViewHeader] !== "on" || allowed === "off") return false;
	return allowed === "on" || loopback.test(request.socket.remoteAddress ?? "");
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
