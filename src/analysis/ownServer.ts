// The settings of the server that this project would run, whether or not NEO4J_URI names another one.
import { type Config, readConfig } from "../config.ts";

export type OwnServer = Extract<Config["neo4j"], { managed: true }>;

export function ownServer(environment: NodeJS.ProcessEnv): OwnServer {
	const { neo4j } = readConfig({ ...environment, NEO4J_URI: "", NEO4J_DATABASE: "" });
	if (!neo4j.managed) throw new Error("Without NEO4J_URI the server is the project's own");
	return neo4j;
}
