// The gate before everything that holds something of the graph: origins, tokens, rate, audit.
import { type Request, type RequestHandler, Router } from "express";
import type { Logger } from "pino";
import type { Access } from "../../config/access.ts";
import { openAuditLog } from "./auditLog.ts";
import { clientOf, identify, requireScope } from "./authenticate.ts";
import { allowOrigins } from "./crossOrigin.ts";
import { limitRate } from "./rateLimit.ts";
import type { Scope } from "./tokenFile.ts";
import { watchTokens } from "./watchTokens.ts";

export interface Gate {
	/** Finds out who asks, and how often. */
	readonly identify: RequestHandler;
	/** Lets on who has the scope; without tokens, everyone. */
	require(scope: Scope): RequestHandler;
	/** Null: there are no tokens. */
	scopesOf(request: Request): ReadonlySet<Scope> | null;
	close(): Promise<void>;
}

/** @throws KnownError BAD_SETTING when the tokens cannot be read */
export async function openAccess(settings: Access, log: Logger): Promise<Gate> {
	const { tokensFile, auditFile, corsOrigins, requestsPerMinute } = settings;
	const tokens = tokensFile === null ? null : watchTokens(tokensFile, log);
	const audit = auditFile === null ? null : await openAuditLog(auditFile, log);
	const steps = Router();
	// First, since a browser asks without a token whether it may ask.
	if (corsOrigins.length > 0) steps.use(allowOrigins(corsOrigins));
	if (audit) steps.use(audit.record);
	if (tokens) steps.use(identify(tokens));
	if (requestsPerMinute !== null) steps.use(limitRate(requestsPerMinute));
	return {
		identify: steps,
		require: (scope) => (tokens ? requireScope(scope) : Router()),
		scopesOf: (request) => (tokens ? (clientOf(request)?.scopes ?? new Set()) : null),
		async close() {
			tokens?.stop();
			await audit?.close();
		},
	};
}
