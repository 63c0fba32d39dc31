// The queries that a client may ask by their hash alone: the explorer's from the start, others once they were sent whole.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Made from the explorer's documents by `npm run codegen`.
const manifestFile = fileURLToPath(new URL("../../src/generated/client/persisted-documents.json", import.meta.url));
// What Apollo puts before each hash.
const prefix = "apq:";
// Some 1 MB of queries. Whoever fills it with nonsense only pushes out what a client then sends whole again.
const maximumLearned = 500;

/** What Apollo asks of a cache of persisted queries. */
interface PersistedQueryCache {
	get(key: string): Promise<string | undefined>;
	set(key: string, query: string): Promise<void>;
	delete(key: string): Promise<boolean>;
}

/** Never forgets the queries of the manifest; of the others it keeps the last ones that were learned. */
export function persistedQueries(): PersistedQueryCache {
	const known = new Map(Object.entries(readManifest()).map(([hash, query]) => [`${prefix}${hash}`, query]));
	const learned = new Map<string, string>();
	return {
		async get(key) {
			return known.get(key) ?? learned.get(key);
		},
		async set(key, query) {
			learned.delete(key);
			learned.set(key, query);
			// A Map iterates in the order of insertion: the first key is the oldest.
			const oldest = learned.keys().next();
			if (learned.size > maximumLearned && !oldest.done) learned.delete(oldest.value);
		},
		async delete(key) {
			return learned.delete(key);
		},
	};
}

function readManifest(): Record<string, string> {
	return JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, string>;
}
