// The Cypher view: the statements behind an answer, for those who may see them and ask.
import type { ApolloServerPlugin } from "@apollo/server";
import type { Request } from "express";
import type { Config } from "../config.ts";
import type { Scope } from "./access/tokenFile.ts";
import type { ApiContext } from "./apollo.ts";

/** A request asks for the view by this header with the value `on`. */
export const cypherViewHeader = "x-cypher-view";

const loopback = /^(?:::ffff:)?127\.|^::1$/;

/**
 * Whether a request asks for the view and its client may have it: with tokens, those with the scope `cypher-view`;
 * without (`scopes` is null), `local` means clients on this machine.
 */
export function asksForCypher(
	request: Request,
	allowed: Config["cypherView"],
	scopes: ReadonlySet<Scope> | null,
): boolean {
	if (request.headers[cypherViewHeader] !== "on" || allowed === "off") return false;
	if (scopes) return scopes.has("cypher-view");
	return allowed === "on" || isLocal(request);
}

/** A proxy on this machine is not the client: where it is not trusted to name the client, the client is unknown. */
function isLocal(request: Request): boolean {
	const isForwarded = "x-forwarded-for" in request.headers || "forwarded" in request.headers;
	if (isForwarded && !request.app.get("trust proxy")) return false;
	return loopback.test(request.ip ?? "");
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
