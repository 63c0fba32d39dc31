// Who a request comes from, by its bearer token, and whether that client may do what it asks.
import type { IncomingMessage } from "node:http";
import type { Handler } from "../chain.ts";
import { refuse } from "../refusal.ts";
import { noteOf } from "../requestNote.ts";
import type { Client, Scope } from "./tokenFile.ts";
import type { Tokens } from "./watchTokens.ts";

const clients = new WeakMap<IncomingMessage, Client>();

/** The client of a request; null: it sent no token that is known. */
export function clientOf(request: IncomingMessage): Client | null {
	return clients.get(request) ?? null;
}

/** Finds out who asks, and refuses nobody yet: whoever guesses at tokens is counted first. */
export function identify(tokens: Tokens): Handler {
	return (request, _response, next) => {
		const client = tokens.clientOf(tokenOf(request) ?? "");
		if (client) {
			clients.set(request, client);
			noteOf(request).client = client.name;
		}
		next();
	};
}

/** 401 without a token that is known, 403 when it has not this scope. */
export function requireScope(scope: Scope): Handler {
	return (request, response, next) => {
		const client = clientOf(request);
		if (client?.scopes.has(scope)) return next();
		if (client) {
			refuse(request, response, {
				status: 403,
				code: "FORBIDDEN",
				message: `wanted a token with the scope ${scope}, got one with ${[...client.scopes].join(", ")}`,
				headers: { "WWW-Authenticate": `Bearer realm="whosaid", error="insufficient_scope", scope="${scope}"` },
			});
			return;
		}
		const isWrong = tokenOf(request) !== null;
		refuse(request, response, {
			status: 401,
			code: "UNAUTHENTICATED",
			message: `wanted the header "Authorization: Bearer <token>", got ${isWrong ? "a token that is not known" : "none"}`,
			headers: { "WWW-Authenticate": `Bearer realm="whosaid"${isWrong ? ', error="invalid_token"' : ""}` },
		});
	};
}

function tokenOf({ headers }: IncomingMessage): string | null {
	return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1] ?? null;
}
