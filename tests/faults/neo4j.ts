// A Neo4j of the fault tests' own, which they may kill, freeze and start again on its port.
import { type AddressInfo, createServer } from "node:net";
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from "../../src/neo4j/local/start.ts";
import { jarsFolder, newFolder, removeFolder } from "../neo4j/folders.ts";
import { processesOf } from "../neo4j/processes.ts";

/** A Neo4j that can be harmed. */
export interface OwnNeo4j {
	readonly address: { readonly uri: string; readonly username: string; readonly password: string };
	/** SIGKILL to its Java; returns when it is gone. */
	kill(): Promise<void>;
	freeze(): void;
	thaw(): void;
	/** Starts it again after `kill`, with its data, where it was. */
	startAgain(): Promise<void>;
	stop(): Promise<void>;
}

export async function startOwnNeo4j(): Promise<OwnNeo4j> {
	const options: LocalNeo4jOptions = {
		dataFolder: await newFolder(),
		jarsFolder,
		version: "5.26.30",
		environment: process.env,
		boltPort: await freePort(),
		browser: false,
		heap: "300m",
	};
	let server: LocalNeo4j = await startLocalNeo4j(options);
	const signal = (name: NodeJS.Signals) => process.kill(processesOf(options.dataFolder).java, name);
	const { uri, username, password } = server;
	return {
		address: { uri, username, password },
		async kill() {
			const ended = new Promise<unknown>((resolve) => server.onExit(resolve));
			signal("SIGKILL");
			await ended;
		},
		freeze: () => signal("SIGSTOP"),
		thaw: () => signal("SIGCONT"),
		async startAgain() {
			server = await startLocalNeo4j(options);
		},
		async stop() {
			await server.stop();
			await removeFolder(options.dataFolder);
		},
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
