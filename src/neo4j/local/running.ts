// Finds the server that another process of this project runs on a data folder: for the seed and the shells beside `npm start`.
import { isHeld, readClaim } from "./claim.ts";
import { type CypherShell, cypherShell } from "./cypherShell.ts";
import { jarsOf } from "./jars.ts";
import { findJava } from "./java.ts";
import { readPassword } from "./password.ts";
import type { Addresses } from "./readiness.ts";
import { type ReleaseName, releases } from "./releases.ts";
import { lockFileOf } from "./store.ts";

export interface RunningNeo4j extends Addresses {
	readonly version: ReleaseName;
	/** Whose it is: the process that will stop it. */
	readonly ownerPid: number;
}

/** Null where none runs there, or it does not answer yet. */
export async function findRunningNeo4j(dataFolder: string): Promise<RunningNeo4j | null> {
	const claim = readClaim(lockFileOf(dataFolder));
	if (typeof claim === "string" || !isHeld(claim) || claim.uri === undefined || claim.version === undefined)
		return null;
	const password = await readPassword(dataFolder);
	if (password === null) return null;
	const { uri, version, httpUrl = null, owner } = claim;
	return { uri, username: "neo4j", password, httpUrl, version, ownerPid: owner.pid };
}

/** cypher-shell for a server found above; null where no fitting Java is found. */
export async function cypherShellFor(
	server: RunningNeo4j,
	jarsFolder: string,
	environment: NodeJS.ProcessEnv,
): Promise<CypherShell | null> {
	const { java } = await findJava(releases[server.version], environment);
	return java === null ? null : cypherShell(java.command, jarsOf(server.version, jarsFolder).shell, server);
}
