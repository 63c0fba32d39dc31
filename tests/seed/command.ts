// The commands as people run them.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sharedNeo4j } from "../shared.ts";

/** How a command ended: its exit code and what it printed. */
export interface Ending {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs dist/seed/main.js or dist/seed/verify.js, without the settings of whoever runs the tests. */
export function run(
	command: "main" | "verify",
	parameters: readonly string[],
	environment: NodeJS.ProcessEnv = {},
): Ending {
	const script = fileURLToPath(new URL(`../../dist/seed/${command}.js`, import.meta.url));
	const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, ...inherited } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
		env: { ...inherited, ...environment },
		encoding: "utf8",
	});
	return { code: status, out: stdout, err: stderr };
}

/** The settings that lead to the database of the tests. */
export function toDatabase(): NodeJS.ProcessEnv {
	const { uri, username, password } = sharedNeo4j();
	return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}
