// The process beside Neo4j outlives whatever its parent does, for as long as it takes to stop what it started.
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { newClaim, readClaim, take } from "../../src/neo4j/local/claim.ts";
import type { JavaTask, Order } from "../../src/neo4j/local/supervisor.ts";
import { folderOfThisTest } from "./folders.ts";
import { commandLines } from "./processes.ts";

const supervisorFile = fileURLToPath(new URL("../../dist/neo4j/local/supervisor.js", import.meta.url));

/** Says when the program that follows it listens for orders. */
const announced = `data:text/javascript,process.on("newListener", (name) => name === "message" && setImmediate(() => process.send("listens")))`;

it("a parent that is gone before it can be told that Java runs leaves no Java", async () => {
	const folder = await folderOfThisTest();
	const claim = newClaim();
	const lockFile = join(folder, "lock");
	take(lockFile, claim);
	const supervisor = fork(supervisorFile, {
		detached: true,
		execArgv: ["--import", announced],
		stdio: ["ignore", "ignore", "ignore", "ipc"],
	});
	const gone = once(supervisor, "exit");
	await once(supervisor, "message");
	// Any program will do for Java; the odd number finds it again.
	const java = ["60.0078125"];
	const task: JavaTask = {
		...{ command: "sleep", javaArguments: java, folder, log: join(folder, "log"), lockFile, token: claim.token },
	};
	// Held still, so that the order and the end of its sender are found together, the order first.
	supervisor.kill("SIGSTOP");
	await new Promise((sent) => supervisor.send({ order: "run", task } satisfies Order, sent));
	supervisor.disconnect();
	supervisor.kill("SIGCONT");

	expect(await gone).toEqual([0, null]);
	expect(commandLines()).not.toContain(java[0]);
	expect(readClaim(lockFile)).toBe("absent");
}, 30_000);
