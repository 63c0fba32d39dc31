// How to run cypher-shell against a server.
import { join } from "node:path";
import type { Addresses } from "./readiness.ts";

/** A command to spawn. The password is in its environment, where `ps` does not show it to others. */
export interface CypherShell {
	readonly command: string;
	/** More may follow, such as a statement. */
	readonly arguments: readonly string[];
	/** To be added to the environment. */
	readonly environment: Readonly<Record<string, string>>;
}

export function cypherShell(java: string, jars: string, { uri, username, password }: Addresses): CypherShell {
	return {
		command: java,
		arguments: ["-cp", join(jars, "*"), "org.neo4j.shell.Main"],
		environment: { NEO4J_ADDRESS: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: "neo4j" },
	};
}
