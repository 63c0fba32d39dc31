// How the servers of the benchmark reach the database: told by the environment, as ours is.
import neo4j, { type Config, type Driver } from "neo4j-driver";

export function openDriver(config: Config = {}): Driver {
	const { NEO4J_URI: uri = "", NEO4J_USERNAME: username = "", NEO4J_PASSWORD: password = "" } = process.env;
	return neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true, ...config });
}

/** Tells the benchmark where the server answers. */
export function announce(origin: string): void {
	// A Ctrl-C reaches the whole group of processes: the benchmark ends its servers.
	process.on("SIGINT", () => undefined);
	process.send?.({ origin });
}
