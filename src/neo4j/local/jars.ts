// Fetches the jars of a Neo4j release once, so that a folder of them is either complete or not there.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { release as letGo, newClaim, take } from "./claim.ts";
import { copyDependencies, type MavenRun } from "./maven.ts";
import { type ReleaseName, releases } from "./releases.ts";

/** Folders of jars. */
export interface Jars {
	readonly server: string;
	/** cypher-shell: the same folder where the server's pom brings it. */
	readonly shell: string;
}

/** The poms stay in src/: this path is the same from src/neo4j/local and from dist/neo4j/local. */
const poms = fileURLToPath(new URL("../../../src/neo4j/", import.meta.url));

/** Where the jars of a release belong. The folder's name holds the pom's hash: a changed pom is another folder. */
export function jarsOf(version: ReleaseName, jarsFolder: string): Jars {
	const { pom, shellPom } = releases[version];
	const server = folderOf(pom, `neo4j-${version}`, jarsFolder);
	return { server, shell: shellPom === null ? server : folderOf(shellPom, "cypher-shell", jarsFolder) };
}

export function areThere(jars: Jars): boolean {
	return existsSync(jars.server) && existsSync(jars.shell);
}

/**
 * Fetches what is missing. Another process that fetches into the same folder is waited for.
 * @throws KnownError NEO4J_START_FAILED with what Maven said
 */
export async function fetchJars(version: ReleaseName, jars: Jars, run: MavenRun): Promise<void> {
	const { pom, shellPom } = releases[version];
	await fetchInto(jars.server, join(poms, pom), run);
	if (shellPom !== null) await fetchInto(jars.shell, join(poms, shellPom), run);
}

async function fetchInto(folder: string, pom: string, run: MavenRun): Promise<void> {
	await mkdir(dirname(folder), { recursive: true });
	const [lock, claim] = [`${folder}.lock`, newClaim()];
	while (!existsSync(folder)) {
		run.signal?.throwIfAborted();
		const holder = take(lock, claim);
		if (holder !== null) {
			run.onProgress(`process ${holder.owner.pid} is fetching the jars, waiting for it`);
			await pause(500);
			continue;
		}
		try {
			if (!existsSync(folder)) await fetchAndName(folder, pom, run);
		} finally {
			letGo(lock, claim.token);
		}
	}
}

/** Maven fills another folder, which gets its name only when it is complete: a rename is all or nothing. */
async function fetchAndName(folder: string, pom: string, run: MavenRun): Promise<void> {
	await removeLeftovers(folder);
	const unfinished = `${folder}.unfinished-${randomUUID()}`;
	run.onProgress(`fetching the jars of ${basename(pom)} through Maven, this once, into ${folder}`);
	try {
		await copyDependencies(pom, unfinished, run);
		await rename(unfinished, folder);
	} catch (cause) {
		await rm(unfinished, { recursive: true, force: true });
		throw cause;
	}
}

/** Those of processes that were killed. Young ones stay: a Maven that lost its parent may still be writing. */
async function removeLeftovers(folder: string): Promise<void> {
	const parent = dirname(folder);
	for (const name of await readdir(parent)) {
		const leftover = join(parent, name);
		if (!leftover.startsWith(`${folder}.unfinished-`)) continue;
		const { mtimeMs } = await stat(leftover);
		if (Date.now() - mtimeMs > 10 * 60_000) await rm(leftover, { recursive: true, force: true });
	}
}

function folderOf(pom: string, name: string, jarsFolder: string): string {
	const hash = createHash("sha256")
		.update(readFileSync(join(poms, pom)))
		.digest("hex")
		.slice(0, 8);
	return join(jarsFolder, `${name}-${hash}`);
}
