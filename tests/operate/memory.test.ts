// A soak weighs what a process keeps, not what it has not collected yet; and leaves no process behind.
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { forkWithProbe, type Memory, memoryOf } from "../../src/operate/soak/memory.ts";
import { folderOfThisTest } from "../neo4j/folders.ts";

/** A program that runs a statement, says so, and waits. */
async function running(statement: string) {
	const file = join(await folderOfThisTest(), "program.mjs");
	await writeFile(file, `globalThis.kept = [];\n${statement};\nconsole.log("done");\nsetInterval(() => {}, 1_000);\n`);
	const child = forkWithProbe(file, process.env);
	onTestFinished(() => void child.kill("SIGKILL"));
	await once(child.stdout ?? child, "data");
	return child;
}

async function memoryAfter(statement: string): Promise<Memory> {
	return await memoryOf(await running(statement));
}

const objects = "for (let n = 0; n < 400_000; n++) kept.push({ n, text: String(n) })";

it("counts objects and buffers that are kept, and none that are let go", async () => {
	const nothing = await memoryAfter("");
	const letGo = await memoryAfter(`${objects}; kept.push(Buffer.alloc(30e6, 1)); kept.length = 0`);
	const keptObjects = await memoryAfter(objects);
	const keptBuffer = await memoryAfter("kept.push(Buffer.alloc(30e6, 1))");

	expect(letGo.liveMegabytes - nothing.liveMegabytes).toBeLessThan(5);
	expect(letGo.residentMegabytes - nothing.residentMegabytes).toBeGreaterThan(20);
	expect(keptObjects.liveMegabytes - nothing.liveMegabytes).toBeGreaterThan(20);
	expect(keptBuffer.liveMegabytes - nothing.liveMegabytes).toBeGreaterThan(29);
});

it("stops the process when whoever asked is gone", async () => {
	const child = await running("");
	const gone = once(child, "exit");
	child.disconnect();
	expect(await gone).toEqual([null, "SIGTERM"]);
});
