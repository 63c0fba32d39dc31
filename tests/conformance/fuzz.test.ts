// Schemathesis asks whatever the schema allows, and what it does not: no answer may be the server's fault.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { load, realSeed } from "../graph.ts";
import { pythonEnvironment } from "../python/environment.ts";
import { startServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
// `npm run fuzz` asks for five minutes; without, a few questions to each root field, however long they take.
const seconds = Number(process.env["FUZZ_SECONDS"] ?? 0);
const amount = seconds > 0 ? ["--max-time", String(seconds)] : ["--max-examples", "2"];
let folder: string;

beforeAll(async () => {
	await load(realSeed);
	folder = await mkdtemp(join(tmpdir(), "whosaid-fuzz-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("whatever is asked leaves nothing in the log of errors", {
	timeout: (seconds + 180) * 1000,
}, async () => {
	const python = await pythonEnvironment({
		requirements: `${here}requirements.txt`,
		folder: fileURLToPath(new URL("../../.data", import.meta.url)),
	});
	const server = await startServer({ neo4j: sharedNeo4j() });
	try {
		const { code, printed } = await run(python, [
			...["-B", "-m", "schemathesis.cli", "run", `${server.origin}/graphql`, "--no-color"],
			...["--phases", "fuzzing", "--mode", "all", "--checks", "no_server_fault", "--workers", "2"],
			...["--warnings", "off", ...amount],
		]);
		expect(code, printed).toBe(0);
		expect(Number(/(\d+) generated, \1 passed/.exec(printed)?.[1]), printed).toBeGreaterThan(19);
		expect(
			server
				.output()
				.split("\n")
				.filter((line) => line.startsWith("{")),
		).toEqual([]);
		const metrics = await (await fetch(`${server.origin}/metrics`)).text();
		expect(metrics).toMatch(/^graphql_requests_total\{operation="anonymous",outcome="ok"\} [1-9]/m);
		expect(metrics).not.toMatch(/outcome="(?:INTERNAL|ERROR|DATABASE_\w+)"/);
	} finally {
		await server.stop();
	}
});

function run(program: string, args: readonly string[]): Promise<{ code: number | null; printed: string }> {
	const environment = { ...process.env, PYTHONPATH: here, SCHEMATHESIS_HOOKS: "no_server_fault" };
	const child = spawn(program, args, { env: environment, cwd: folder });
	let printed = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, printed }));
	});
}
