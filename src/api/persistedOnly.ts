// Only documents that are known from the start are answered: for a frontend in production, which asks nothing else.
import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import type { PersistedQueryCache } from "./persistedQueries.ts";
import { refuse } from "./refusal.ts";

/** Before anything is parsed. A known document may also come whole; by its hash alone Apollo looks it up. */
export function persistedOnly(documents: PersistedQueryCache): RequestHandler {
	return (request, response, next) => {
		const query: unknown = (request.method === "GET" ? request.query : request.body)?.query;
		if (typeof query !== "string" || documents.isGiven(createHash("sha256").update(query).digest("hex"))) return next();
		refuse(response, {
			status: 400,
			code: "PERSISTED_ONLY",
			message: "wanted a document of the manifest, whole or by its SHA-256 in extensions.persistedQuery, got another",
		});
	};
}
