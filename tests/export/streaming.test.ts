// A graph larger than the memory goes through; whoever has read enough may go.
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { shared } from "../analysis/command.ts";
import { connectToShared, load, world } from "../graph.ts";
import { exported, program } from "./command.ts";

const count = 20_000;
// 60 MB of words.
const many = `MATCH (speaker:Entity {id: 'person:ana-torres'}), (document:Document {id: 'document:leaflet'})
UNWIND range($from + 1, $from + 1000) AS i
CREATE (s:Statement {id: 'statement:leaflet/many-' + i, hash: '', orderKey: '2031 ' + i, speakerId: speaker.id,
  documentId: document.id, summary: $words + i, mode: 'DIRECT', act: 'ASSERT', hearsayDistance: 1})
CREATE (speaker)-[:SAID]->(s)-[:REPORTED_IN {line: i}]->(document), (s)-[:ABOUT {position: 0, stance: 'NEUTRAL'}]->(speaker)`;

beforeAll(async () => {
	await load(world);
	const neo4j = await connectToShared();
	const words = "They said a great deal. ".repeat(130);
	// In parts: the memory of a transaction is bounded.
	for (let from = 0; from < count; from += 1000) await neo4j.write(({ run }) => run(many, { from, words }));
	await neo4j.close();
});
afterAll(() => load(world));

it("60 MB of statements pass through a heap of 48 MB, twice", async () => {
	const { code, stdout, stderr } = await exported(["--format", "graphml"], ["--max-old-space-size=48"]);
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
	expect(stdout.match(/<node id="statement:leaflet\/many-/g)).toHaveLength(count);
	expect(stdout.match(/<edge id="[^"]* SAID /g)).toHaveLength(count + 9);
	expect(stdout.endsWith("</graphml>\n")).toBe(true);
}, 120_000);

it.each(["SIGINT", "SIGTERM"] as const)("leaves nothing of a file or folder when it is ended by %s", async (signal) => {
	const folder = await mkdtemp(join(tmpdir(), "whosaid-export-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	for (const format of ["ndjson", "csv"]) {
		const words = ["--format", format, "--to", join(folder, "export")];
		const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, ...shared() } });
		const ended = new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
		await expect.poll(() => readdir(folder)).toHaveLength(1);
		expect(await readdir(folder)).not.toContain("export");
		child.kill(signal);
		expect(await ended).toBe(signal);
		expect(await readdir(folder), format).toEqual([]);
	}
});

it("ends without a word when the reader has enough", async () => {
	const child = spawn(process.execPath, [program, "--format", "ndjson"], { env: { ...process.env, ...shared() } });
	child.stdout.once("data", () => child.stdout.destroy());
	let stderr = "";
	child.stderr.on("data", (text: Buffer) => (stderr += text));
	const code = await new Promise((resolve) => child.once("close", resolve));
	expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
