// Several processes of ours on one port: node:cluster hands connections to them in turns.
import cluster from "node:cluster";
import { fileURLToPath } from "node:url";

cluster.setupPrimary({ exec: fileURLToPath(new URL("../../main.js", import.meta.url)) });
const workers = Array.from({ length: Number(process.env["PROCESSES"]) }, () => cluster.fork());
process.send?.({ pids: [process.pid, ...workers.map((worker) => worker.process.pid)] });

// One that fails ends all: a measurement with fewer than were asked for would be another one.
cluster.once("exit", () => stop());
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);

function stop(): void {
	for (const worker of workers) worker.process.kill("SIGTERM");
	if (process.connected) process.disconnect?.();
}
