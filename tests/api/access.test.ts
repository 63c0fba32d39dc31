// Who is let in, how often and from where: a server with tokens, as an operator would set it up.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectToShared, load, world } from "../graph.ts";
import { startServer, type TestServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";

const tokenCommand = fileURLToPath(new URL("../../dist/api/access/token.js", import.meta.url));
const perMinute = 25;
let folder: string;
let file: string;
let server: TestServer;
const tokens: Record<string, string> = {};

beforeAll(async () => {
	await load(world);
	folder = await mkdtemp(join(tmpdir(), "whosaid-access-"));
	file = join(folder, "tokens.json");
	tokens["frontend"] = await makeToken("frontend", "read");
	tokens["analyst"] = await makeToken("analyst", "read", "cypher-view");
	tokens["prometheus"] = await makeToken("prometheus", "metrics");
	server = await startServer({
		neo4j: sharedNeo4j(),
		environment: {
			HOST: "0.0.0.0",
			AUTH_TOKENS: file,
			AUDIT_LOG: join(folder, "audit.log"),
			CORS_ORIGINS: "https://app.example.org",
			RATE_LIMIT_PER_MINUTE: String(perMinute),
			TRUST_PROXY: "1",
			LOG_LEVEL: "trace",
		},
	});
});
afterAll(async () => {
	await server?.stop();
	await rm(folder, { recursive: true, force: true });
});

async function makeToken(name: string, ...scopes: string[]): Promise<string> {
	const args = [tokenCommand, "--file", file, "--name", name, ...scopes.flatMap((scope) => ["--scope", scope])];
	return (await promisify(execFile)(process.execPath, args)).stdout.trim();
}

interface Asking {
	readonly token?: string | undefined;
	/** Each test comes from an address of its own, so that none uses up another's requests. */
	readonly address: string;
	readonly headers?: Record<string, string>;
	readonly query?: string;
	/** Instead of the query. */
	readonly body?: string;
	readonly path?: string;
	readonly method?: string;
}

function send({
	token,
	address,
	headers = {},
	query = "{ stats { people } }",
	body,
	path = "/graphql",
	method = "POST",
}: Asking) {
	const port = new URL(server.origin).port;
	return fetch(`http://127.0.0.1:${port}${path}`, {
		method,
		headers: {
			"content-type": "application/json",
			"x-forwarded-for": address,
			...(token ? { authorization: `Bearer ${token}` } : {}),
			...headers,
		},
		...(method === "POST" ? { body: body ?? JSON.stringify({ query }) } : {}),
	});
}

async function refusal(asking: Asking) {
	const response = await send(asking);
	const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
	return { response, status: response.status, code: errors[0]?.extensions.code, errors };
}

describe("tokens", () => {
	it("let in who has one", async () => {
		const response = await send({ token: tokens["frontend"], address: "192.0.2.1" });
		expect([response.status, await response.json()]).toEqual([200, { data: { stats: { people: 4 } } }]);
	});

	it.each(["/graphql", "/metrics", "/something/else"])("without one %s answers 401", async (path) => {
		for (const token of [undefined, "wrong", `${tokens["frontend"]}x`]) {
			const { response, status, code } = await refusal({ token, address: "192.0.2.2", path });
			expect([status, code]).toEqual([401, "UNAUTHENTICATED"]);
			expect(response.headers.get("www-authenticate")).toBe(
				token ? 'Bearer realm="whosaid", error="invalid_token"' : 'Bearer realm="whosaid"',
			);
		}
	});

	it("of another scope answer 403", async () => {
		const { response, status, code } = await refusal({ token: tokens["prometheus"], address: "192.0.2.3" });
		expect([status, code]).toEqual([403, "FORBIDDEN"]);
		expect(response.headers.get("www-authenticate")).toContain('error="insufficient_scope", scope="read"');
		const ofReader = { token: tokens["frontend"], address: "192.0.2.3", path: "/metrics", method: "GET" };
		expect((await refusal(ofReader)).status).toBe(403);
		const metrics = await send({ ...ofReader, token: tokens["prometheus"] });
		expect(await metrics.text()).toMatch(/^requests_refused_total\{reason="UNAUTHENTICATED"\} [1-9]/m);
	});

	it("show the Cypher only with its scope, wherever the client is", async () => {
		const asking = { address: "192.0.2.4", headers: { "x-cypher-view": "on" } };
		expect(await (await send({ ...asking, token: tokens["analyst"] })).json()).toHaveProperty("extensions.cypher");
		expect(await (await send({ ...asking, token: tokens["frontend"] })).json()).not.toHaveProperty("extensions");
	});

	it("are not asked for health and pages", async () => {
		for (const path of ["/health/live", "/health/ready", "/", "/playground"]) {
			expect((await send({ address: "192.0.2.5", path, method: "GET" })).status).toBe(200);
		}
	});

	it("come, go and run out without a restart; a broken file leaves them as they were", async () => {
		const address = "192.0.2.6";
		const token = await makeToken("late", "read");
		await expect.poll(async () => (await send({ token, address })).status, { interval: 700 }).toBe(200);
		const whole = await readFile(file, "utf8");

		await writeFile(file, whole.slice(0, -20));
		await expect.poll(() => server.output()).toContain("the tokens stay as they were");
		expect((await send({ token, address })).status).toBe(200);

		const content = JSON.parse(whole) as { tokens: { name: string; until?: string }[] };
		const ended = content.tokens.map((entry) => (entry.name === "late" ? { ...entry, until: "2020-01-01" } : entry));
		await writeFile(file, JSON.stringify({ tokens: ended }));
		await expect.poll(async () => (await send({ token, address })).status, { interval: 700 }).toBe(401);
		const without = content.tokens.filter(({ name }) => name !== "late");
		await writeFile(file, JSON.stringify({ tokens: without }));
		expect((await send({ token: tokens["frontend"], address })).status).toBe(200);
	});

	it("are made by a command that says what it wants", async () => {
		const asked = promisify(execFile)(process.execPath, [tokenCommand, "--file", file, "--scope", "write"]);
		await expect(asked).rejects.toMatchObject({
			code: 1,
			stderr: expect.stringContaining('--scope: wanted one of read, cypher-view, metrics, got "write"'),
		});
		const late = promisify(execFile)(process.execPath, [
			...[tokenCommand, "--file", file, "--scope", "read", "--until", "2020-01-01"],
		]);
		await expect(late).rejects.toMatchObject({
			stderr: expect.stringMatching(/^--until: wanted a day to come, .*got "2020/),
		});
		await expect(makeToken("frontend", "read")).rejects.toMatchObject({ code: 1 });
		expect(await readdir(folder)).not.toContain("tokens.json.next");
	});
});

describe("a client that asks too often", () => {
	it("is refused with the time to wait, by its token or its address", async () => {
		const asking = { address: "198.51.100.1" };
		const statuses: number[] = [];
		for (let count = 0; count <= perMinute; count += 1) statuses.push((await send(asking)).status);
		expect(statuses.slice(0, -1).every((status) => status === 401)).toBe(true);
		const { response, status, code } = await refusal(asking);
		expect([statuses.at(-1), status, code]).toEqual([429, 429, "RATE_LIMITED"]);
		expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
		expect(response.headers.get("ratelimit-policy")).toContain(`q=${perMinute}; w=60`);
		expect(response.headers.get("ratelimit")).toContain("r=0");
		// A token has a count of its own, and another address, too.
		expect((await send({ ...asking, token: tokens["analyst"] })).status).toBe(200);
		expect((await send({ address: "198.51.100.2" })).status).toBe(401);
	});
});

describe("pages of other sites", () => {
	const preflight = (origin: string) =>
		send({
			address: "192.0.2.8",
			method: "OPTIONS",
			headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
		});

	it("of the list may ask", async () => {
		const { status, headers } = await preflight("https://app.example.org");
		expect([status, headers.get("access-control-allow-origin")]).toEqual([204, "https://app.example.org"]);
		expect(headers.get("access-control-allow-headers")).toContain("authorization");
		expect(headers.get("access-control-allow-credentials")).toBeNull();
	});

	it("of no list may not", async () => {
		for (const origin of ["https://evil.example", "null", "https://app.example.org.evil.example"]) {
			expect((await preflight(origin)).headers.get("access-control-allow-origin")).toBeNull();
		}
	});

	it("cannot send a simple request", async () => {
		const asking = { address: "192.0.2.8", token: tokens["frontend"], headers: { "content-type": "text/plain" } };
		expect((await send(asking)).status).toBe(400);
		const path = `/graphql?query=${encodeURIComponent("{ stats { people } }")}`;
		const byGet = { address: "192.0.2.8", token: tokens["frontend"], path, method: "GET" };
		expect((await send({ ...byGet, headers: { "content-type": "text/plain" } })).status).toBe(400);
		expect((await send({ ...byGet, headers: { "apollo-require-preflight": "1" } })).status).toBe(200);
	});
});

it("every answer says what a browser may do with it", async () => {
	const { headers } = await send({ address: "192.0.2.9", token: tokens["frontend"] });
	expect(Object.fromEntries(headers)).toMatchObject({
		"content-security-policy": "default-src 'none';frame-ancestors 'none'",
		"x-content-type-options": "nosniff",
		"x-frame-options": "DENY",
		"referrer-policy": "no-referrer",
		"cross-origin-resource-policy": "same-origin",
		"strict-transport-security": "max-age=31536000",
	});
	expect(headers.get("x-powered-by")).toBeNull();
});

it("it is written down who asked what", async () => {
	const query = "query Audited { stats { people documents } }";
	// The second time it goes past Apollo.
	for (const id of ["audited-1", "audited-2"]) {
		await send({ address: "192.0.2.10", token: tokens["frontend"], query, headers: { "x-request-id": id } });
	}
	await send({ address: "192.0.2.10" });
	const lines = async () =>
		(await readFile(join(folder, "audit.log"), "utf8"))
			.split("\n")
			.filter(Boolean)
			.map((line) => JSON.parse(line) as Record<string, unknown>);
	const told = {
		at: expect.stringMatching(/^\d{4}-.*Z$/),
		client: "frontend",
		address: "192.0.2.10",
		operation: "Audited",
		document: createHash("sha256").update(query).digest("hex"),
		outcome: "ok",
	};
	await expect
		.poll(async () => (await lines()).filter(({ requestId }) => /^audited-\d$/.test(String(requestId))))
		.toMatchObject([{ ...told, query }, told]);
	await expect.poll(async () => (await lines()).some(({ outcome }) => outcome === "UNAUTHENTICATED")).toBe(true);
});

it("variables that are too deep to be written down do not end the server", async () => {
	const deep = `${'{"not":'.repeat(15_000)}{}${"}".repeat(15_000)}`;
	const body = `{"query": "query ($where: StatementFilter) { statements(where: $where) { totalCount } }", "variables": {"where": ${deep}}}`;
	const asking = { address: "192.0.2.12", token: tokens["frontend"] };
	expect((await send({ ...asking, body })).status).toBe(400);
	await expect.poll(() => readFile(join(folder, "audit.log"), "utf8")).toContain("nested too deep to be written");
	expect((await send(asking)).status).toBe(200);
});

it("no secret is in the log, the audit log, the file of the tokens or the list of processes", async () => {
	const { password } = sharedNeo4j();
	await send({ address: "192.0.2.11", token: tokens["frontend"], query: "{ nonsense" });
	const commands = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
	const shown = await Promise.all(commands.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
	const texts = {
		log: server.output(),
		audit: await readFile(join(folder, "audit.log"), "utf8"),
		tokens: await readFile(file, "utf8"),
		processes: shown.join("\n"),
	};
	expect(texts.log).toContain('"operation":"Audited"');
	expect(texts.processes).toContain("main.js");
	for (const [place, text] of Object.entries(texts)) {
		for (const secret of [...Object.values(tokens), password]) expect(text.includes(secret), place).toBe(false);
	}
});

it("what the API is connected by cannot write", async () => {
	const neo4j = await connectToShared();
	const streamed = async (cypher: string) => {
		for await (const row of neo4j.stream(cypher)) return row;
	};
	const count = async () => (await neo4j.read("MATCH (n) RETURN count(n)")).rows[0]?.[0];
	try {
		const before = await count();
		for (const cypher of ["CREATE (n:Intruder) RETURN n", "MATCH (n) DETACH DELETE n", "MATCH (n) SET n.name = 'x'"]) {
			await expect(neo4j.read(cypher)).rejects.toThrow(/write/i);
			await expect(streamed(cypher)).rejects.toThrow(/write/i);
		}
		expect(await count()).toBe(before);
	} finally {
		await neo4j.close();
	}
});
