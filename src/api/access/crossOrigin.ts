// Which pages of other sites may ask.
import cors from "cors";
import type { RequestHandler } from "express";

// A browser asks again after so long whether it may.
const maximumAgeSeconds = 600;

/** No cookies are used, so no credentials are allowed: a page sends its token itself. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
	return cors({
		origin: [...origins],
		methods: ["GET", "POST"],
		allowedHeaders: [
			"content-type",
			"authorization",
			"apollo-require-preflight",
			"x-apollo-operation-name",
			"x-cypher-view",
			"x-request-id",
			"traceparent",
		],
		exposedHeaders: ["x-request-id", "retry-after", "ratelimit", "ratelimit-policy"],
		maxAge: maximumAgeSeconds,
	});
}
