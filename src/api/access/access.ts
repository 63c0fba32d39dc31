// The gate before everything that holds something of the graph: origins, tokens, rate, audit.
import type { IncomingMessage } from "node:http";
import express from "express";
import type { Logger } from "pino";
import type { Access } from "../../config/access.ts";
import type { Handler } from "../chain.ts";
import { openAuditLog } from "./auditLog.ts";
import { clientOf, identify, requireScope } from "./authenticate.ts";
import { allowOrigins } from "./crossOrigin.ts";
import { limitRate } from "./rateLimit.ts";
import type { Scope } from "./tokenFile.ts";
import { watchTokens } from "./watchTokens.ts";

export interface Gate {
	/** Finds out who asks, and how often. */
	readonly identify: Handler;
	/** Lets on who has the scope; without tokens, everyone. */
	require(scope: Scope): Handler;
	/** Null: there are no tokens. */
	scopesOf(request: IncomingMessage): ReadonlySet<Scope> | null;
	/** Whether a request that passed the gate comes from this machine, and is not known to come from further away. */
	isLocal(request: IncomingMessage): boolean;
	close(): Promise<void>;
}

const goOn: Handler = (_request, _response, next) => next();
const loopback = /^(?:::ffff:)?127\.|^::1$/;

/** @throws KnownError BAD_SETTING when the tokens cannot be read */
export async function openAccess(settings: Access, log: Logger): Promise<Gate> {
	const { tokensFile, auditFile, corsOrigins, requestsPerMinute, trustProxy } = settings;
	const tokens = tokensFile === null ? null : watchTokens(tokensFile, log);
	const audit = auditFile === null ? null : await openAuditLog(auditFile, log);
	// These ask Express for the address of the client. A gate that stands open needs none, and costs nothing.
	const steps = express().disable("x-powered-by").set("trust proxy", trustProxy);
	// First, since a browser asks without a token whether it may ask.
	if (corsOrigins.length > 0) steps.use(allowOrigins(corsOrigins));
	if (audit) steps.use(audit.record);
	if (tokens) steps.use(identify(tokens));
	if (requestsPerMinute !== null) steps.use(limitRate(requestsPerMinute));
	const isOpen = corsOrigins.length === 0 && !audit && !tokens && requestsPerMinute === null && trustProxy === 0;
	return {
		identify: isOpen ? goOn : steps,
		require: (scope) => (tokens ? requireScope(scope) : goOn),
		scopesOf: (request) => (tokens ? (clientOf(request)?.scopes ?? new Set()) : null),
		isLocal(request) {
			// A proxy on this machine is not the client: where it is not trusted to name the client, the client is unknown.
			const isForwarded = "x-forwarded-for" in request.headers || "forwarded" in request.headers;
			if (isForwarded && trustProxy === 0) return false;
			return loopback.test((request as { ip?: string }).ip ?? request.socket.remoteAddress ?? "");
		},
		async close() {
			tokens?.stop();
			await audit?.close();
		},
	};
}
