// The store of a Neo4j that is stopped, held while something is done to it: Community Edition dumps and loads only then.
import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../../errors.ts";
import { unfinishedPlace } from "../../unfinished.ts";
import { type AdminRun, dump, load } from "./admin.ts";
import { areThere, fetchJars, jarsOf } from "./jars.ts";
import { writeSettings } from "./settings.ts";
import { type LocalNeo4jOptions, startLocalNeo4j } from "./start.ts";
import { holdStore } from "./store.ts";
import { findTools } from "./tools.ts";

type Options = Pick<LocalNeo4jOptions, "dataFolder" | "jarsFolder" | "version" | "environment" | "onProgress">;

/**
 * Writes the graph into a file: whole, or not at all.
 * @throws KnownError STORE_IN_USE, NO_STORE, NEO4J_ADMIN_FAILED, MISSING_TOOL
 */
export async function backUp(options: Options, file: string): Promise<void> {
	const { dataFolder } = options;
	if (!existsSync(join(dataFolder, "data", "databases", "neo4j"))) {
		throw new KnownError("NO_STORE", `wanted a graph to back up; got: no Neo4j store in ${dataFolder}`);
	}
	const { path: unfinished, discard } = unfinishedPlace(file);
	try {
		await heldForAdmin(options, (run) => dump(run, unfinished));
		await rename(unfinished, file);
	} finally {
		discard();
	}
}

/** A store that was not closed, as after a power failure, has to be opened by its server once, which recovers it. */
export async function recover(options: Options): Promise<void> {
	const server = await startLocalNeo4j({ ...options, browser: false });
	await server.stop();
}

/**
 * Makes the graph what a backup says. What was there stays as it was until the new store is whole, and is then set aside.
 * @returns the folder where the former store is now; null if there was none
 * @throws KnownError STORE_IN_USE, NEO4J_ADMIN_FAILED, MISSING_TOOL
 */
export function restore(options: Options, file: string): Promise<string | null> {
	return replaceStore(options, (run) => load(run, file));
}

/**
 * Puts a store in the place of that which is there, which stays until the new one is whole, and is then set aside.
 * @param make makes the store in the home that it is given
 * @returns the folder where the former store is now; null if there was none
 */
export function replaceStore(options: Options, make: (run: AdminRun) => Promise<void>): Promise<string | null> {
	const { dataFolder, version } = options;
	const [data, aside] = [join(dataFolder, "data"), join(dataFolder, "data.before-restore")];
	const home = join(dataFolder, "restoring");
	return heldForAdmin(options, async (run) => {
		// A restore that was cut off between the two renames left the store there.
		if (!existsSync(data) && existsSync(aside)) await rename(aside, data);
		await rm(home, { recursive: true, force: true });
		try {
			await mkdir(join(home, "data"), { recursive: true });
			await writeSettings(home, { version, ports: { bolt: 0, http: null }, heap: "512m", pageCache: "64m" });
			await make({ ...run, home });
			const had = existsSync(data);
			if (had) {
				await keepUsers(data, join(home, "data"));
				await rm(aside, { recursive: true, force: true });
				await rename(data, aside);
			}
			await rename(join(home, "data"), data);
			return had ? aside : null;
		} finally {
			await rm(home, { recursive: true, force: true });
		}
	});
}

/** The password is that of the system database, which a dump of the graph does not hold. */
async function keepUsers(from: string, to: string): Promise<void> {
	for (const part of ["databases/system", "transactions/system", "dbms"]) {
		if (existsSync(join(from, part))) await cp(join(from, part), join(to, part), { recursive: true });
	}
}

async function heldForAdmin<Result>(options: Options, work: (run: AdminRun) => Promise<Result>): Promise<Result> {
	const { dataFolder, jarsFolder, version, environment, onProgress } = options;
	const store = await holdStore(dataFolder, undefined).catch((cause: unknown) => {
		throw cause instanceof KnownError && cause.code === "STORE_IN_USE" ? stopFirst(dataFolder, cause) : cause;
	});
	try {
		const jars = jarsOf(version, jarsFolder);
		const { java, maven } = await findTools(version, environment, !areThere(jars));
		const tell = (message: string): void => onProgress?.({ phase: "resolving", message });
		if (maven !== null) await fetchJars(version, jars, { maven, environment, onProgress: tell, signal: undefined });
		return await work({ version, java: java.command, jars: jars.server, home: dataFolder, environment });
	} finally {
		store.release();
	}
}

function stopFirst(dataFolder: string, cause: KnownError): KnownError {
	const holder =
		typeof cause.details["pid"] === "number" ? `process ${cause.details["pid"]} runs on it` : "a server runs on it";
	return new KnownError(
		"STORE_IN_USE",
		`wanted a stopped Neo4j, since Community Edition is dumped and loaded only so; got: ${dataFolder}, and ${holder}: stop that, run this, start it again`,
		{ details: cause.details, cause },
	);
}
