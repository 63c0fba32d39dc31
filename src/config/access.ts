// Who may ask, from where and how often: AUTH, AUTH_TOKENS and the settings beside them.
import { isIP } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { folder, wholeNumber } from "./values.ts";

export interface Access {
	/** The file with the hashes of the tokens; null: whoever reaches the port is let in. */
	readonly tokensFile: string | null;
	/** Where it is written who asked what; null: nowhere, since nobody is known by a token. */
	readonly auditFile: string | null;
	/** The names that the server answers to besides those of this machine; null: any. */
	readonly allowedHosts: readonly string[] | null;
	/** The origins whose pages may ask; none: only the server's own. */
	readonly corsOrigins: readonly string[];
	/** How many proxies stand before the server, or their addresses; 0: the client is who connects. */
	readonly trustProxy: number | readonly string[];
	/** Of one client; null: any number. */
	readonly requestsPerMinute: number | null;
}

const perMinute = wholeNumber(1, 1_000_000, "requests of one client a minute, or off");

export const accessSettings = z.object({
	AUTH: z.literal("none", "none, said in so many words; or set AUTH_TOKENS").optional(),
	AUTH_TOKENS: z.string().transform(folder).optional(),
	AUDIT_LOG: z.string().transform(folder).optional(),
	ALLOWED_HOSTS: z
		.string()
		.transform((text) => listed(text.toLowerCase()))
		.refine(
			(names) => names.length > 0 && names.every(isHostName),
			"host names such as graph.example.org, no ports, separated by commas",
		)
		.optional(),
	CORS_ORIGINS: z
		.string()
		.transform(listed)
		.refine((origins) => origins.every(isOrigin), "origins such as https://app.example.org, separated by commas")
		.default([]),
	TRUST_PROXY: z
		.string()
		.refine(isProxies, "the number of proxies before the server (0 to 9), or their addresses, separated by commas")
		.transform((text) => (/^\d$/.test(text) ? Number(text) : listed(text)))
		.default(0),
	RATE_LIMIT_PER_MINUTE: z.union([z.literal("off"), perMinute], "requests of one client a minute, or off").optional(),
});

type Values = z.infer<typeof accessSettings>;

// An explorer's page asks some 10 questions; a person opens no 60 pages a minute.
const requestsPerMinute = 600;

export function accessOf(values: Values & { readonly HOST: string; readonly DATA_FOLDER: string }): Access {
	const tokensFile = values.AUTH_TOKENS ?? null;
	const isForOthers = tokensFile !== null || !isLoopback(values.HOST);
	const asked = values.RATE_LIMIT_PER_MINUTE ?? (isForOthers ? requestsPerMinute : "off");
	return {
		tokensFile,
		auditFile: tokensFile === null ? null : (values.AUDIT_LOG ?? join(values.DATA_FOLDER, "audit.log")),
		allowedHosts: values.ALLOWED_HOSTS ?? (isLoopback(values.HOST) ? [] : null),
		corsOrigins: values.CORS_ORIGINS,
		trustProxy: values.TRUST_PROXY,
		requestsPerMinute: asked === "off" ? null : asked,
	};
}

/** What of these settings does not go together. */
export function accessConflicts(given: Readonly<Record<string, string | undefined>>): string[] {
	const { HOST: host, AUTH: auth, AUTH_TOKENS: tokens, AUDIT_LOG: audit } = given;
	const found: string[] = [];
	if (auth !== undefined && tokens !== undefined) {
		found.push("AUTH, AUTH_TOKENS: wanted one of them, got both");
	}
	if (host !== undefined && !isLoopback(host) && auth === undefined && tokens === undefined) {
		found.push(
			`HOST: wanted 127.0.0.1, ::1 or localhost, or with ${JSON.stringify(host)} a choice who is let in (AUTH_TOKENS=<file>, or AUTH=none for everyone), got neither`,
		);
	}
	if (audit !== undefined && tokens === undefined) {
		found.push("AUDIT_LOG: wanted AUTH_TOKENS beside it, since without tokens nobody is known, got none");
	}
	return found;
}

function isLoopback(host: string): boolean {
	return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function listed(text: string): string[] {
	return text
		.split(",")
		.map((part) => part.trim())
		.filter((part) => part !== "");
}

/** `graph.example.org`, `10.0.0.1`, `[fd00::1]`, as a Host header has them. */
function isHostName(text: string): boolean {
	return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(text) || (/^\[.*\]$/.test(text) && isIP(text.slice(1, -1)) === 6);
}

function isOrigin(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function isProxies(text: string): boolean {
	if (/^\d$/.test(text)) return true;
	const addresses = listed(text);
	return addresses.length > 0 && addresses.every(isAddress);
}

/** `10.0.0.1`, `10.0.0.0/8`, `::1` */
function isAddress(text: string): boolean {
	const [address = "", bits, ...more] = text.split("/");
	const version = isIP(address);
	const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
	return version !== 0 && fits && more.length === 0;
}
