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
import { loadGraph } from "./load.ts";
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

// What the graph is made by, beside the rows, the load and the Cypher of the seed.
const makers = ["generate", "load", "random", "words"];
// This file is two below dist/ when it runs.
const built = fileURLToPath(new URL("../../", import.meta.url));

/** Starts it, and loads the graph unless it is there; stop it after use. */
export async function openKeptGraph(options: KeepOptions): Promise<LocalNeo4j> {
	const { sizes, dataFolder, heap, pageCache, signal, onProgress } = options;
	const folder = join(dataFolder, `bench-${sizes.statements}`);
	const loaded = join(folder, "loaded.txt");
	const mark = markOf(sizes);
	const isThere = existsSync(loaded) && readFileSync(loaded, "utf8") === mark;
	if (!isThere) await removeStore(folder);
	const local = await startLocalNeo4j({
		dataFolder: folder,
		jarsFolder: join(dataFolder, "jars"),
		version: "5.26.30",
		environment: process.env,
		browser: false,
		heap,
		pageCache,
		signal,
		onProgress: ({ message }) => onProgress(message),
	});
	try {
		if (!isThere) {
			await fill(local, options);
			await writeFile(loaded, mark);
		}
		return local;
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

async function fill(
	{ uri, username, password }: LocalNeo4j,
	{ sizes, signal, onProgress }: KeepOptions,
): Promise<void> {
	const neo4j = await connect({ uri, username, password, database: "neo4j", queryTimeoutMilliseconds: 600_000 });
	const startedAt = performance.now();
	try {
		await loadGraph(neo4j, sizes, signal, (message) =>
			onProgress(`loading: ${message}, ${Math.round((performance.now() - startedAt) / 1000)} s`),
		);
	} finally {
		await neo4j.close();
	}
}

/** Changes whenever the graph would come out otherwise. */
function markOf(sizes: Sizes): string {
	const hash = createHash("sha256").update(JSON.stringify(sizes));
	for (const name of [...namesBelow("load"), ...namesBelow("graph")]) hash.update(readCypher(name));
	const ofSeed = ["seed/rows", "seed/load"].flatMap((folder) =>
		readdirSync(join(built, folder))
			.filter((name) => name.endsWith(".js"))
			.sort()
			.map((name) => `${folder}/${name}`),
	);
	const files = [...makers.map((name) => `bench/graph/${name}.js`), ...ofSeed];
	for (const file of files) hash.update(readFileSync(join(built, file)));
	return hash.digest("hex");
}
