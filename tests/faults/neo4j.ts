// A Neo4j of the fault tests' own, which they may kill, freeze and start again on its port.
import { execFileSync, spawnSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
	/** Leaves so many bytes free on the disk of its own; only where `canMount`. */
	fillDisk(leaving: number): void;
	freeDisk(): void;
	stop(): Promise<void>;
}

/** Whether a small disk can be made for the database: root may, in most containers nobody may. */
export const canMount = spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", tmpdir()]).status === 0;

export async function startOwnNeo4j(): Promise<OwnNeo4j> {
	const dataFolder = await newFolder();
	if (canMount) execFileSync("mount", ["-t", "tmpfs", "-o", "size=300m", "tmpfs", dataFolder]);
	const filler = join(dataFolder, "filler");
	const options: LocalNeo4jOptions = {
		dataFolder,
		jarsFolder,
		version: "5.26.30",
		environment: process.env,
		boltPort: await freePort(),
		browser: false,
		heap: "300m",
	};
	let server: LocalNeo4j = await startLocalNeo4j(options);
	const signal = (name: NodeJS.Signals) => process.kill(processesOf(dataFolder).java, name);
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
		fillDisk(leaving) {
			const { bavail, bsize } = statfsSync(dataFolder);
			writeFileSync(filler, Buffer.alloc(bavail * bsize - leaving));
		},
		freeDisk: () => rmSync(filler, { force: true }),
		async stop() {
			await server.stop();
			if (canMount) execFileSync("umount", [dataFolder]);
			await removeFolder(dataFolder);
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
