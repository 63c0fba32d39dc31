// A start that cannot succeed says why in one line, and exits with 1.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sharedNeo4j } from "../shared.ts";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
let occupied: Server;
let folder: string;
let tokensFile: string;
let port: number;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "whosaid-start-"));
	tokensFile = join(folder, "tokens.json");
	await writeFile(tokensFile, '{ "tokens": [] }');
	occupied = createServer();
	await new Promise<void>((resolve) => occupied.listen(0, "127.0.0.1", resolve));
	port = (occupied.address() as { port: number }).port;
});
afterAll(async () => {
	occupied.close();
	await rm(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string>): Promise<{ code: number | null; printed: string }> {
	const { uri, username, password } = sharedNeo4j();
	const child = spawn(process.execPath, [main], {
		env: {
			...process.env,
			NEO4J_URI: uri,
			NEO4J_USERNAME: username,
			NEO4J_PASSWORD: password,
			PORT: "0",
			SEED_FOLDER: "none",
			...environment,
		},
	});
	let printed = "";
	child.stderr.on("data", (text: Buffer) => (printed += text));
	return new Promise((resolve) => child.once("exit", (code) => resolve({ code, printed })));
}

it.each([
	[
		"a port that is no number",
		() => ({ PORT: "http" }),
		/^bad settings: PORT: wanted a port from 0 to 65535.*, got "http"\n$/,
	],
	[
		"a port in use",
		() => ({ PORT: String(port) }),
		/^PORT: wanted a free port on 127\.0\.0\.1, but \d+ is in use.*\n$/,
	],
	[
		"a host that is not this machine",
		() => ({ HOST: "192.0.2.1", AUTH: "none" }),
		/^HOST, PORT: cannot listen on 192\.0\.2\.1:0 \(EADDRNOTAVAIL\)\n$/,
	],
	[
		"a host for others, and nobody said who is let in",
		() => ({ HOST: "0.0.0.0" }),
		/^bad settings: HOST: wanted 127\.0\.0\.1, .* got neither\n$/,
	],
	[
		"tokens that are not there",
		() => ({ AUTH_TOKENS: "/nowhere/tokens.json" }),
		/^AUTH_TOKENS: wanted the tokens in \/nowhere\/tokens\.json, got ENOENT\n$/,
	],
	[
		"an audit log that cannot be written",
		() => ({ AUTH_TOKENS: tokensFile, AUDIT_LOG: "/proc/audit.log" }),
		/^AUDIT_LOG: wanted a file to append to, got \/proc\/audit\.log \(E\w+\)\n$/,
	],
	[
		"a wrong password",
		() => ({ NEO4J_PASSWORD: "wrong-password" }),
		/^NEO4J_USERNAME, NEO4J_PASSWORD: the server at bolt:\S+ does not let "neo4j" in\n$/,
	],
	[
		"an address where nothing answers",
		() => ({ NEO4J_URI: "bolt://127.0.0.1:1" }),
		/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1\n$/,
	],
	["a seed that is not there", () => ({ SEED_FOLDER: "/nowhere/at/all" }), /nowhere/],
])("%s", async (_, environment, wanted) => {
	const { code, printed } = await start(environment());
	expect(printed).toMatch(wanted);
	expect(printed).not.toMatch(/wrong-password|\n\s+at /);
	expect(code).toBe(1);
});
