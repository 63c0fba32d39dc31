// The parent's end of the supervisor: starts it, hears how Java ended, stops it.
import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { release } from "./claim.ts";
import { isRunning, type ProcessMark, signal } from "./liveness.ts";
import type { JavaTask, Order, Report } from "./supervisor.ts";

/** How a Java ended. Both are null where its supervisor was killed. */
export interface Ending {
	readonly code: number | null;
	readonly signal: string | null;
}

/** A Java that ends with this process. */
export interface SupervisedJava {
	readonly pid: number;
	/** Settled when Java is gone and its store is free. */
	readonly ended: Promise<Ending>;
	/** Stops Java and waits for its end; stopping twice is stopping once. */
	stop(): Promise<void>;
	/** From here on it does not keep this process alive: a process that has nothing left to do ends, and Java with it. */
	letGo(): void;
}

/** Always the built one, also when this file runs from src/ in a test: a child process cannot load TypeScript. */
const supervisorFile = fileURLToPath(new URL("../../../dist/neo4j/local/supervisor.js", import.meta.url));

/** More than the supervisor takes to kill Java. */
const stopMilliseconds = 25_000;

/** Null where Java could not be run; its store is free again then. */
export async function superviseJava(task: JavaTask, environment: NodeJS.ProcessEnv): Promise<SupervisedJava | null> {
	if (!existsSync(supervisorFile)) throw new Error(`wanted ${supervisorFile}; got no such file: run \`npm run build\``);
	const { NODE_OPTIONS: _, ...rest } = environment;
	const supervisor = fork(supervisorFile, {
		detached: true,
		execArgv: [],
		env: rest,
		stdio: ["ignore", "ignore", "ignore", "ipc"],
	});
	const order = (message: Order) => supervisor.connected && supervisor.send(message, () => undefined);
	let java = undefined as ProcessMark | undefined;
	let ending: Ending = { code: null, signal: null };
	const running = new Promise<void>((resolve) => {
		supervisor.on("message", (message: Report) => {
			if (message.report === "running") java = message.java;
			else ending = { code: message.code, signal: message.signal };
			resolve();
		});
	});
	const ended = gone(supervisor).then(async () => {
		await endOrphan(java);
		release(task.lockFile, task.token);
		return ending;
	});
	order({ order: "run", task });
	await Promise.race([running, ended]);
	if (java === undefined) return ended.then(() => null);
	return {
		pid: java.pid,
		ended,
		async stop() {
			supervisor.ref();
			order({ order: "stop" });
			const giveUp = setTimeout(() => supervisor.kill("SIGKILL"), stopMilliseconds);
			await ended;
			clearTimeout(giveUp);
		},
		letGo() {
			supervisor.unref();
			supervisor.channel?.unref();
		},
	};
}

function gone(supervisor: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		supervisor.once("exit", () => resolve());
		// It could not be started, or a message did not reach it; in the second case the exit follows.
		supervisor.on("error", () => supervisor.pid === undefined && resolve());
	});
}

/** Only where someone killed the supervisor itself: nobody else is left to stop its Java. */
async function endOrphan(java: ProcessMark | undefined): Promise<void> {
	if (java === undefined) return;
	for (let waited = 0; isRunning(java); waited += 100) {
		signal(java, waited < stopMilliseconds ? "SIGTERM" : "SIGKILL");
		await pause(100);
	}
}
