// What a browser may do with an answer: nothing but read it. Pages say for themselves what more they need.
import helmet from "helmet";
import type { Handler } from "./chain.ts";

const yearSeconds = 365 * 24 * 60 * 60;

export function securityHeaders(): Handler {
	return helmet({
		contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
		frameguard: { action: "deny" },
		referrerPolicy: { policy: "no-referrer" },
		// Takes effect behind a proxy that speaks TLS. Other names of its domain are not this server's to decide about.
		strictTransportSecurity: { maxAge: yearSeconds, includeSubDomains: false },
	});
}
