// What the pages may do in a browser: load from and talk to their own origin, and nothing else.

/**
 * Value of the header `Content-Security-Policy` of every page. No `unsafe-eval`, no `blob:`: the workers of
 * the editor are files below /assets/. Inline styles stay allowed since Monaco positions everything by them.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	// The icon of the pages and a few of the editor are data: addresses.
	"img-src 'self' data:",
	"font-src 'self' data:",
	"connect-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");
