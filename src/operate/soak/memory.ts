// The memory of a process that is soaked. What it uses moves with its garbage; a leak is what outlives a full collection.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** In megabytes. */
export interface Memory {
	/** What the system gave, garbage included. */
	readonly residentMegabytes: number;
	/** Objects and buffers that are left after a full collection. */
	readonly liveMegabytes: number;
}

const probe = fileURLToPath(new URL("../../../dist/operate/soak/memoryProbe.js", import.meta.url));

/** Starts a script of Node that `memoryOf` can ask, and that is stopped when this process is gone. */
export function forkWithProbe(script: string, environment: NodeJS.ProcessEnv): ChildProcess {
	return fork(script, {
		env: environment,
		execArgv: ["--expose-gc", "--import", probe],
		stdio: ["ignore", "pipe", "inherit", "ipc"],
	});
}

/** Makes the process collect its garbage. */
export async function memoryOf(child: ChildProcess): Promise<Memory> {
	const answer = once(child, "message");
	child.send("memory");
	const [memory] = (await answer) as [Memory];
	return memory;
}
