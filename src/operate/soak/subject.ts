// What is soaked: a Neo4j and an API of their own, apart from those of npm start, and seeds that change the graph.
import { type ChildProcess, spawn } from "node:child_process";
import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../config.ts";
import { startLocalNeo4j } from "../../neo4j/local/start.ts";
import { forkWithProbe, type Memory, memoryOf } from "./memory.ts";

export interface Subject {
	readonly origin: string;
	/** Adds one person to the graph, or takes it out again, by the seed command. */
	changeGraph(): Promise<void>;
	memory(): Promise<Memory>;
	stop(): Promise<void>;
}

const dist = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const projectSeed = fileURLToPath(new URL("../../../seed", import.meta.url));
const visitor = "\nperson:soak-visitor: { name: Soak Visitor }\n";

export async function startSubject(tell: (message: string) => void): Promise<Subject> {
	const { neo4j: own } = readConfig({ ...process.env, NEO4J_URI: "" });
	if (!own.managed) throw new Error("Without NEO4J_URI the server is the project's own");
	const folder = await mkdtemp(join(tmpdir(), "whosaid-soak-"));
	const [plain, changed] = [join(folder, "plain"), join(folder, "changed")];
	for (const seed of [plain, changed]) await cp(projectSeed, seed, { recursive: true });
	await appendFile(join(changed, "entities", "people.yaml"), visitor);
	const database = await startLocalNeo4j({
		dataFolder: join(folder, "neo4j"),
		jarsFolder: own.jarsFolder,
		version: own.version,
		environment: process.env,
		browser: false,
		onProgress: ({ message }) => tell(message),
	});
	const { uri, username, password } = database;
	const environment = {
		...process.env,
		NEO4J_URI: uri,
		NEO4J_USERNAME: username,
		NEO4J_PASSWORD: password,
		NEO4J_DATABASE: "neo4j",
	};
	const runSeed = (seed: string): Promise<void> =>
		finished(spawn(process.execPath, [dist("seed/main.js"), seed], { env: environment, stdio: "ignore" }));
	await runSeed(plain);
	const served = { SEED_FOLDER: "none", HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "error" };
	const api = forkWithProbe(dist("main.js"), { ...environment, ...served });
	const origin = await originOf(api);
	let isChanged = false;
	return {
		origin,
		async changeGraph() {
			isChanged = !isChanged;
			await runSeed(isChanged ? changed : plain);
		},
		memory: () => memoryOf(api),
		async stop() {
			api.kill("SIGTERM");
			await finished(api).catch(() => undefined);
			await database.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

function originOf(api: ChildProcess): Promise<string> {
	let printed = "";
	return new Promise((resolve, reject) => {
		api.stdout?.on("data", (text: Buffer) => {
			printed += text;
			const origin = /^GraphQL +(http\S+)\/graphql$/m.exec(printed)?.[1];
			if (origin !== undefined && printed.includes("Ready.")) resolve(origin);
		});
		api.once("exit", () => reject(new Error(`wanted an API that is ready; got:\n${printed}`)));
	});
}

async function finished(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const code = await new Promise<unknown>((resolve) => child.once("exit", resolve));
	if (code !== 0) throw new Error(`wanted ${child.spawnargs.join(" ")} to end with 0; got ${String(code)}`);
}
