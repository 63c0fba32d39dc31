// Only documents that are known from the start are answered: for a frontend in production, which asks nothing else.
import { createHash } from "node:crypto";
import type { Handler } from "./chain.ts";
import type { PersistedQueryCache } from "./persistedQueries.ts";
import { refuse } from "./refusal.ts";
import { searchOf } from "./requestNote.ts";

type WithBody = { readonly body?: { readonly query?: unknown } };

/** Before anything is parsed. A known document may also come whole; by its hash alone Apollo looks it up. */
export function persistedOnly(documents: PersistedQueryCache): Handler {
	return (request, response, next) => {
		const query =
			request.method === "GET"
				? new URLSearchParams(searchOf(request)).get("query")
				: (request as WithBody).body?.query;
		if (typeof query !== "string" || documents.isGiven(createHash("sha256").update(query).digest("hex"))) return next();
		refuse(request, response, {
			status: 400,
			code: "PERSISTED_ONLY",
			message: "wanted a document of the manifest, whole or by its SHA-256 in extensions.persistedQuery, got another",
		});
	};
}
