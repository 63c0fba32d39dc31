// A Neo4j of the benchmark's own, with the generated graph: kept between runs while nothing that makes it has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { namesBelow, readCypher } from "#server/cypher";
import { KnownError } from "#server/errors";
import { connect } from "#server/neo4j/connection";
import { findRunningNeo4j } from "#server/neo4j/local/running";
import { type LocalNeo4j, startLocalNeo4j } from "#server/neo4j/local/start";
import { storeMegabytes } from "#server/neo4j/local/storeSize";
import { type BulkTarget, writeBulk } from "#server/seed/bulk/bulk";
import { rowsOf, settle } from "./load.ts";
import type { Sizes } from "./sizes.ts";

export interface KeepOptions {
	readonly sizes: Sizes;
	/** Holds a folder for each graph, and the jars of Neo4j. */
	readonly dataFolder: string;
	readonly heap: string;
	readonly pageCache: string;
	readonly signal: AbortSignal;
	readonly onProgress: (message: string) => void;
}

const version = "5.26.30";

// What the graph is made by, beside the rows, the load and the Cypher of the seed.
const makers = ["generate", "load", "random", "words"];
// This file is two below dist/ when it runs.
const built = fileURLToPath(new URL("../../", import.meta.url));

export interface KeptGraph {
	/** To be stopped after use. */
	readonly neo4j: LocalNeo4j;
	/** Of the graph and its indexes. */
	readonly storeMegabytes: number;
	/** Seconds that it took to make it, indexes included. */
	readonly loadSeconds: number;
}

/** Starts it, and makes the graph unless it is there. */
export async function openKeptGraph(options: KeepOptions): Promise<KeptGraph> {
	const { sizes, dataFolder, heap, pageCache, signal, onProgress } = options;
	const folder = join(dataFolder, `bench-${sizes.statements}`);
	const file = join(folder, "loaded.json");
	const mark = markOf(sizes);
	const isThere = existsSync(file) && JSON.parse(readFileSync(file, "utf8")).mark === mark;
	if (!isThere) {
		await removeStore(folder);
		const startedAt = performance.now();
		await fill(folder, options);
		await writeFile(file, JSON.stringify({ mark, loadSeconds: (performance.now() - startedAt) / 1000 }));
	}
	const size = storeMegabytes(folder);
	const { loadSeconds } = JSON.parse(readFileSync(file, "utf8"));
	const local = await startLocalNeo4j({
		dataFolder: folder,
		jarsFolder: join(dataFolder, "jars"),
		version,
		environment: process.env,
		browser: false,
		heap,
		pageCache,
		signal,
		onProgress: ({ message }) => onProgress(message),
	});
	try {
		if (!isThere) await settleIn(local);
		return { neo4j: local, storeMegabytes: size, loadSeconds };
	} catch (cause) {
		await local.stop();
		throw cause;
	}
}

/** Only if no other run is on it. */
async function removeStore(folder: string): Promise<void> {
	if ((await findRunningNeo4j(folder)) !== null) {
		throw new KnownError("STORE_IN_USE", `wanted to make the graph in ${folder} anew, got a Neo4j that runs on it`);
	}
	await rm(folder, { recursive: true, force: true });
}

/** As `npm run seed -- --bulk` does it: in the same way for graphs of all sizes, so that their stores are alike. */
async function fill(folder: string, { sizes, dataFolder, heap, pageCache, signal, onProgress }: KeepOptions) {
	const startedAt = performance.now();
	const tell = (message: string): void => {
		signal.throwIfAborted();
		onProgress(`making the graph: ${message}, ${Math.round((performance.now() - startedAt) / 1000)} s`);
	};
	tell("its rows");
	const rows = await rowsOf(sizes, signal);
	try {
		await writeBulk(targetIn(folder, dataFolder), rows, { environment: process.env, heap, pageCache, tell });
	} finally {
		rows.remove();
	}
}

function targetIn(folder: string, dataFolder: string): BulkTarget {
	const neo4j = { managed: true, version, dataFolder: folder, jarsFolder: join(dataFolder, "jars") } as const;
	const usual = { boltPort: 0, httpPort: 0, database: "neo4j" } as const;
	return { neo4j: { ...neo4j, ...usual }, queryTimeoutMilliseconds: 600_000, poolSize: 10 };
}

async function settleIn({ uri, username, password }: LocalNeo4j): Promise<void> {
	const neo4j = await connect({ uri, username, password, database: "neo4j", queryTimeoutMilliseconds: 600_000 });
	try {
		await settle(neo4j);
	} finally {
		await neo4j.close();
	}
}

/** Changes whenever the graph would come out otherwise. */
function markOf(sizes: Sizes): string {
	const hash = createHash("sha256").update(JSON.stringify(sizes));
	for (const name of [...namesBelow("load"), ...namesBelow("graph")]) hash.update(readCypher(name));
	const ofSeed = ["seed/rows", "seed/load", "seed/bulk"].flatMap((folder) =>
		readdirSync(join(built, folder))
			.filter((name) => name.endsWith(".js"))
			.sort()
			.map((name) => `${folder}/${name}`),
	);
	const files = [...makers.map((name) => `bench/graph/${name}.js`), ...ofSeed];
	for (const file of files) hash.update(readFileSync(join(built, file)));
	return hash.digest("hex");
}
