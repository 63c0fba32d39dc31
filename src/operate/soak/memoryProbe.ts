// Loaded into the process that is soaked, before its own program: collects its garbage when it is asked, and weighs what is left.
import { setImmediate as turn } from "node:timers/promises";
import type { Memory } from "./memory.ts";

const { gc } = globalThis;
if (gc === undefined || process.send === undefined) throw new Error("wanted --expose-gc and a channel to the parent");

process.on("message", async () => {
	const residentMegabytes = process.memoryUsage.rss() / 1e6;
	gc();
	// What a finalizer lets go of is collected after its turn only.
	await turn();
	gc();
	const { heapUsed, external } = process.memoryUsage();
	process.send?.({ residentMegabytes, liveMegabytes: (heapUsed + external) / 1e6 } satisfies Memory);
});
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
