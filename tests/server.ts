// The real server, as a process of its own, on a graph that is there already.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const patienceMilliseconds = 60_000;

/** A running server. */
export interface TestServer {
	readonly origin: string;
	readonly process: ChildProcess;
	/** What it printed so far, both streams. */
	output(): string;
	/** SIGTERM, then waits for its end; the exit code. */
	stop(): Promise<number | null>;
}

export interface TestServerOptions {
	/** Default: a free one. */
	readonly port?: number;
	readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string };
	readonly environment?: Readonly<Record<string, string>>;
}

/** Starts `dist/main.js` without its seed and waits until it is ready. */
export async function startServer({ port = 0, neo4j, environment = {} }: TestServerOptions): Promise<TestServer> {
	const child = spawn(process.execPath, [main], {
		env: {
			...process.env,
			PORT: String(port),
			NEO4J_URI: neo4j.uri,
			NEO4J_USERNAME: neo4j.username,
			NEO4J_PASSWORD: neo4j.password,
			SEED_FOLDER: "none",
			LOG_LEVEL: "error",
			...environment,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	let printed = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (printed += text));
	const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
	const origin = await untilReady(child, () => printed);
	return {
		origin,
		process: child,
		output: () => printed,
		stop: () => {
			child.kill("SIGTERM");
			return ended;
		},
	};
}

async function untilReady(child: ChildProcess, printed: () => string): Promise<string> {
	const deadline = Date.now() + patienceMilliseconds;
	while (Date.now() < deadline && child.exitCode === null) {
		const origin = /^GraphQL +(http\S+)\/graphql$/m.exec(printed())?.[1];
		if (origin && printed().includes("Ready.")) return origin;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	child.kill("SIGKILL");
	throw new Error(`The server did not get ready (exit code ${child.exitCode}):\n${printed()}`);
}
