// Runs a command of the analyst's desk as a process of its own, as its npm script does.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sharedNeo4j } from "../shared.ts";

export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface CommandOptions {
	/** Beside ours. Default: the shared database. */
	readonly environment?: NodeJS.ProcessEnv;
	readonly stdin?: string;
	/** Options of node itself. */
	readonly node?: readonly string[];
}

/** The settings of the shared database. */
export function shared(): NodeJS.ProcessEnv {
	const { uri, username, password } = sharedNeo4j();
	return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** @param name of the file in dist/analysis, without its ending */
export function command(
	name: "ask" | "shell" | "browser" | "model",
	words: readonly string[],
	{ environment = shared(), stdin = "", node = [] }: CommandOptions = {},
): Promise<Ended> {
	const file = fileURLToPath(new URL(`../../dist/analysis/${name}.js`, import.meta.url));
	// Of options from outside Java says on standard error that it took them.
	const env = { ...process.env, JDK_JAVA_OPTIONS: undefined, ...environment };
	const child = spawn(process.execPath, [...node, file, ...words], { env });
	let stdout = "";
	let stderr = "";
	child.stdout.on("data", (text: Buffer) => (stdout += text));
	child.stderr.on("data", (text: Buffer) => (stderr += text));
	child.stdin.end(stdin);
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, stdout, stderr }));
	});
}
