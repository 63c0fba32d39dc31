// A real Neo4j and a real server for each worker. Built first, because the server's child processes run from dist/.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startLocalNeo4j } from "../src/neo4j/local/start.ts";

/** What the test files of one worker share, one file after another: each loads what it needs. */
export interface Shared {
	readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string };
	/** The same as a server that `npm start` runs: what DATA_FOLDER would be, and Neo4j Browser. */
	readonly managed: { readonly dataFolder: string; readonly browserUrl: string };
	/** Where the server of that database answers. */
	readonly origin: string;
}

declare module "vitest" {
	interface ProvidedContext {
		/** In the order of the workers. */
		shared: readonly Shared[];
	}
}

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * For every Java that a test starts, also through the commands: a Neo4j that lives for a minute never earns back what the
 * second compiler takes (start and first seed: 20 s of processor time with it, 11 s without), nor the look at each class
 * file of jars that come by checksum (1 s).
 */
const javaOptions = "-XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	process.env["JDK_JAVA_OPTIONS"] ??= javaOptions;
	execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
	const started = await Promise.all(Array.from({ length: project.config.maxWorkers }, start));
	project.provide(
		"shared",
		started.map(({ shared }) => shared),
	);
	return async () => {
		await Promise.all(started.map(({ stop }) => stop()));
	};
}

async function start(): Promise<{ shared: Shared; stop: () => Promise<void> }> {
	const dataFolder = await mkdtemp(join(tmpdir(), "whosaid-tests-"));
	const jarsFolder = join(dataFolder, "jars");
	await mkdir(join(root, ".data/jars"), { recursive: true });
	await symlink(join(root, ".data/jars"), jarsFolder, "junction");
	const version = "5.26.30";
	const local = await startLocalNeo4j({
		dataFolder: join(dataFolder, `neo4j-${version}`),
		jarsFolder,
		version,
		environment: process.env,
		heap: "700m",
	});
	const { uri, username, password } = local;
	const { startServer } = await import("./server.ts");
	const server = await startServer({ neo4j: { uri, username, password } });
	return {
		shared: {
			neo4j: { uri, username, password },
			managed: { dataFolder, browserUrl: local.browserUrl ?? "" },
			origin: server.origin,
		},
		async stop() {
			await server.stop();
			// What the server logged as an error belongs beside the tests that made it.
			const logged = server
				.output()
				.split("\n")
				.filter((line) => line.startsWith("{"));
			if (logged.length > 0) console.error(logged.join("\n"));
			await local.stop();
			await rm(dataFolder, { recursive: true, force: true });
		},
	};
}
