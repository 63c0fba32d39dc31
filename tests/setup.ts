// One real Neo4j and one real server for all test files. Built first, because the server's child processes run from dist/.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startLocalNeo4j } from "../src/neo4j/local/start.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** The database that the files share, one after another: each loads what it needs. */
		neo4j: { uri: string; username: string; password: string };
		/** Where the server of that database answers. */
		origin: string;
	}
}

const root = fileURLToPath(new URL("../", import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
	const dataFolder = await mkdtemp(join(tmpdir(), "whosaid-tests-"));
	const local = await startLocalNeo4j({
		dataFolder,
		jarsFolder: join(root, ".data/jars"),
		version: "5.26.30",
		environment: process.env,
		browser: false,
		heap: "700m",
	});
	const { uri, username, password } = local;
	project.provide("neo4j", { uri, username, password });
	const { startServer } = await import("./server.ts");
	const server = await startServer({ neo4j: { uri, username, password } });
	project.provide("origin", server.origin);
	return async () => {
		await server.stop();
		// What the server logged as an error belongs beside the tests that made it.
		const logged = server
			.output()
			.split("\n")
			.filter((line) => line.startsWith("{"));
		if (logged.length > 0) console.error(logged.join("\n"));
		await local.stop();
		await rm(dataFolder, { recursive: true, force: true });
	};
}
