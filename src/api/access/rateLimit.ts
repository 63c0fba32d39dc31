// How often one client may ask: a client is its token, or else its address.
import type { RequestHandler } from "express";
import { ipKeyGenerator, MemoryStore, rateLimit } from "express-rate-limit";
import { refuse } from "../refusal.ts";
import { clientOf } from "./authenticate.ts";

const windowMilliseconds = 60_000;

/** Tells every client where it stands by `RateLimit` headers, and refuses with 429 and `Retry-After`. */
export function limitRate(perMinute: number): RequestHandler {
	return rateLimit({
		store: new SteadyStore(),
		windowMs: windowMilliseconds,
		limit: perMinute,
		standardHeaders: "draft-8",
		legacyHeaders: false,
		// Without TRUST_PROXY a client may write there what it likes: it is not read, and not worth a warning.
		validate: { xForwardedForHeader: false, forwardedHeader: false },
		// A token that is not known is no key: whoever makes them up would have a new one for each request.
		keyGenerator: (request) => {
			const client = clientOf(request);
			return client ? `token ${client.name}` : ipKeyGenerator(request.ip ?? "");
		},
		handler: (request, response) => {
			refuse(request, response, {
				status: 429,
				code: "RATE_LIMITED",
				message: `wanted at most ${perMinute} requests a minute, got more: try again in ${response.getHeader("Retry-After")} seconds`,
			});
		},
	});
}

/** A clock that is set back would else keep a client out until it has come to the end of its minute again. */
class SteadyStore extends MemoryStore {
	override async increment(key: string) {
		const resetTime = (await this.get(key))?.resetTime;
		if (resetTime && resetTime.getTime() > Date.now() + windowMilliseconds) await this.resetKey(key);
		return super.increment(key);
	}
}
