// The file of the tokens that let clients in: names, scopes and hashes, never a token itself.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { closeSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { KnownError } from "../../errors.ts";

/** `read` asks /graphql, `cypher-view` sees the Cypher behind its answers, `metrics` reads /metrics. */
export const scopes = ["read", "cypher-view", "metrics"] as const;
export type Scope = (typeof scopes)[number];

/** A client that is let in. */
export interface Client {
	readonly name: string;
	readonly scopes: ReadonlySet<Scope>;
}

const tokenFile = z.strictObject({
	tokens: z.array(
		z.strictObject({
			name: z.string().regex(/^[\w.-]{1,64}$/),
			scopes: z.array(z.enum(scopes)).min(1),
			// A plain hash: nobody guesses 256 random bits, so a slow one would only cost each request its time.
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
			madeOn: z.iso.date(),
			/** The last day on which it lets in, UTC. */
			until: z.iso.date().optional(),
		}),
	),
});
export type TokenFile = z.infer<typeof tokenFile>;

// Tells programs that look for leaked secrets what this is.
const prefix = "whosaid_";

/** A new token, to be shown once, and what of it goes into the file. */
export function makeToken(): { token: string; sha256: string } {
	const token = prefix + randomBytes(32).toString("base64url");
	return { token, sha256: hash(token).toString("hex") };
}

/** @throws KnownError BAD_SETTING that names the file and the place in it */
export function readTokenFile(file: string): TokenFile {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(file, "utf8"));
	} catch (cause) {
		// The parser's message would quote the file.
		const reason = (cause as NodeJS.ErrnoException).code ?? "no JSON";
		throw new KnownError("BAD_SETTING", `AUTH_TOKENS: wanted the tokens in ${file}, got ${reason}`, { cause });
	}
	const read = tokenFile.safeParse(content);
	if (read.success) return read.data;
	const places = read.error.issues.map(({ path, message }) => `${path.join(".") || "file"}: ${message}`);
	throw new KnownError("BAD_SETTING", `AUTH_TOKENS: wanted tokens in ${file}, got ${places.join("; ")}`);
}

/** All of it or nothing: a server that reads meanwhile sees the old file or the new one. */
export function writeTokenFile(file: string, content: TokenFile): void {
	const next = `${file}.next`;
	try {
		// Fails while another does the same.
		const handle = openSync(next, "wx", 0o600);
		writeFileSync(handle, `${JSON.stringify(content, null, "\t")}\n`);
		closeSync(handle);
		renameSync(next, file);
	} catch (cause) {
		throw new KnownError("BAD_SETTING", `cannot write ${next} (${(cause as NodeJS.ErrnoException).code})`, { cause });
	}
}

/** The client that a token belongs to; null: none, or its time is over. */
export function clientOf({ tokens }: TokenFile, token: string): Client | null {
	const given = hash(token);
	const today = new Date().toISOString().slice(0, 10);
	const found = tokens.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, "hex"), given))[0];
	if (!found || (found.until !== undefined && found.until < today)) return null;
	return { name: found.name, scopes: new Set(found.scopes) };
}

function hash(token: string): Buffer {
	return createHash("sha256").update(token).digest();
}
