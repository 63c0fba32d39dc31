// Spawns parent.mjs and reads what it tells.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("parent.mjs", import.meta.url));

/** What parent.mjs prints, a line each. */
export interface Told {
	readonly phase?: string;
	readonly message?: string;
	readonly uri?: string;
	readonly pid?: number;
	readonly exit?: string;
	readonly answer?: string;
	readonly lastLines?: readonly string[];
	readonly code?: string;
}

export interface Parent {
	readonly child: ChildProcess;
	/** The first line, told or to be told, that fits. */
	heard(fits: (line: Told) => boolean): Promise<Told>;
}

export function startParent(options: Record<string, unknown>): Parent {
	const child = spawn(process.execPath, [program, JSON.stringify({ browser: false, heap: "300m", ...options })], {
		stdio: ["ignore", "pipe", "inherit"],
		// A process group of its own, as a shell gives each command: a Ctrl-C goes to all of it.
		detached: true,
	});
	const lines: Told[] = [];
	const waiting = new Set<() => void>();
	const output = createInterface(child.stdout);
	const wake = () => [...waiting].map((check) => check());
	output.on("line", (line) => {
		lines.push(JSON.parse(line));
		wake();
	});
	let closed = false;
	output.on("close", () => {
		closed = true;
		wake();
	});
	return {
		child,
		heard: (fits) =>
			new Promise((resolve, reject) => {
				const check = () => {
					const line = lines.find(fits);
					if (line === undefined && !closed) return;
					waiting.delete(check);
					if (line === undefined) reject(new Error(`the parent ended; it told: ${JSON.stringify(lines)}`));
					else resolve(line);
				};
				waiting.add(check);
				check();
			}),
	};
}

export const isReady = (line: Told): boolean => line.uri !== undefined;
