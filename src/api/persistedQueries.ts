// The queries that a client may ask by their hash alone: those of manifests from the start, others once they were sent whole.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { KnownError } from "../errors.ts";

// Made from the explorer's documents by `npm run codegen`.
const manifestFile = fileURLToPath(new URL("../../src/generated/client/persisted-documents.json", import.meta.url));
// What Apollo puts before each hash.
const prefix = "apq:";
// Whoever fills it with nonsense only pushes out what a client then sends whole again.
const mostCharacters = 1_000_000;

/** What Apollo asks of a cache of persisted queries. */
export interface PersistedQueryCache {
	get(key: string): Promise<string | undefined>;
	set(key: string, query: string): Promise<void>;
	delete(key: string): Promise<boolean>;
	/** Whether a manifest has the document of this hash. */
	isGiven(hash: string): boolean;
}

/**
 * Never forgets the queries of the manifests; of the others it keeps those that were asked last.
 * @param ownManifest A manifest of another frontend, beside the explorer's
 * @throws KnownError BAD_SETTING
 */
export function persistedQueries(ownManifest: string | null): PersistedQueryCache {
	const given = { ...readManifest(manifestFile), ...(ownManifest === null ? {} : readManifest(ownManifest)) };
	const known = new Map(Object.entries(given).map(([hash, query]) => [`${prefix}${hash}`, query]));
	const learned = new LRUCache<string, string>({ maxSize: mostCharacters, sizeCalculation: ({ length }) => length });
	return {
		isGiven: (hash) => known.has(`${prefix}${hash}`),
		async get(key) {
			return known.get(key) ?? learned.get(key);
		},
		async set(key, query) {
			learned.set(key, query);
		},
		async delete(key) {
			return learned.delete(key);
		},
	};
}

function readManifest(file: string): Record<string, string> {
	try {
		const manifest = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
		const wrong = Object.entries(manifest).find(([hash, query]) => hash !== sha256(query));
		if (!wrong) return manifest;
		throw new Error(`${wrong[0]}, which is not the SHA-256 of its document`);
	} catch (cause) {
		const { code, message } = cause as NodeJS.ErrnoException;
		const got = code ?? (cause instanceof z.ZodError || cause instanceof SyntaxError ? "something else" : message);
		throw new KnownError(
			"BAD_SETTING",
			`PERSISTED_DOCUMENTS: wanted a JSON object from SHA-256 to document in ${file}, got ${got}`,
			{ cause },
		);
	}
}

function sha256(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
