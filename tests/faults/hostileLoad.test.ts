// Hostile load for as long as it is wanted: the server refuses, stays within its memory, and answers others all the while.
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { load, world } from "../graph.ts";
import { startServer } from "../server.ts";
import { sharedNeo4j } from "../shared.ts";
import { askOnce, keepAsking, outcomes } from "./clients.ts";

// HOSTILE_MINUTES=10 npx vitest run tests/faults/hostileLoad.test.ts
const milliseconds = Number(process.env["HOSTILE_MINUTES"] ?? 0.05) * 60_000;

beforeAll(() => load(world));

let number = 0;
const unlike = (): number => ++number;
const filler = (length: number): string => "x".repeat(length);
const batch = () => Array.from({ length: 50 }, () => ({ query: "{ stats { people } }" }));

/**
 * Bodies that cost a server that keeps, parses or answers all that it gets, and what is said to each. No two are alike, so
 * that no cache helps.
 */
const hostile: readonly { readonly status: number; body(): string }[] = [
	{ status: 400, body: () => JSON.stringify({ query: `query Op${unlike()} { ${many(300)} }` }) },
	{ status: 200, body: () => JSON.stringify({ query: `{ stats { people } } # ${unlike()} ${filler(100_000)}` }) },
	{ status: 200, body: () => JSON.stringify({ query: people(), variables: { text: filler(120_000) } }) },
	{ status: 400, body: () => JSON.stringify({ query: `{ ${"entity(id: 1) { said { nodes { ".repeat(30)}` }) },
	{ status: 413, body: () => JSON.stringify({ query: filler(20_000_000) }) },
	{ status: 400, body: () => JSON.stringify(batch()) },
	{ status: 400, body: () => `{"query": "${filler(1_000)}` },
	{
		status: 200,
		body: () => JSON.stringify({ query: `{ search(text: "${unlike()} ${filler(150)}") { totalCount } }` }),
	},
	{
		status: 200,
		body: () => JSON.stringify({ query: `{ entities(after: "${filler(5_000)}${unlike()}") { totalCount } }` }),
	},
	{ status: 200, body: () => registering(`${people()} ${filler(100_000)}`) },
	{ status: 200, body: () => JSON.stringify({ extensions: registered }) },
	{
		status: 200,
		body: () => JSON.stringify({ query: `${filtered} # ${unlike() % 100}`, variables: { where: filter() } }),
	},
];

const filtered = "query ($where: StatementFilter) { statements(where: $where) { totalCount } }";

/** Of a shape that was not yet asked for: each needs a plan of its own. */
function filter(): object {
	const shape = unlike();
	return { and: Array.from({ length: 20 }, (_, bit) => (shape & (1 << bit) ? { act: "ASSERT" } : { mode: "DIRECT" })) };
}

const people = (): string => `{ stats { people } } # ${unlike()}`;

let registered = {};

/** A query that is kept, to be asked by its hash. */
function registering(query: string): string {
	const sha256Hash = createHash("sha256").update(query).digest("hex");
	registered = { persistedQuery: { version: 1, sha256Hash } };
	return JSON.stringify({ query, extensions: registered });
}

const many = (fields: number): string =>
	Array.from({ length: fields }, (_, index) => `f${index}: person(id: "person:${unlike()}") { name }`).join(" ");

it(`for ${Math.round(milliseconds / 1000)} s`, { timeout: milliseconds + 120_000 }, async () => {
	// What it holds must not grow: with 160 MB for all that lives, a server that keeps what it is sent ends.
	const server = await startServer({
		neo4j: sharedNeo4j(),
		environment: { NODE_OPTIONS: "--max-old-space-size=160", LOG_LEVEL: "silent" },
	});
	onTestFinished(async () => {
		await server.stop();
	});
	const peaceful = keepAsking(server.origin, 2);
	const until = performance.now() + milliseconds;
	const statuses = hostile.map(() => new Set<number>());
	// A signal is how Node ends when its heap is full.
	const ending = () => server.process.exitCode ?? server.process.signalCode;
	const goesOn = (): boolean =>
		ending() === null && (performance.now() < until || statuses.some(({ size }) => size === 0));
	const attackers = Array.from({ length: 8 }, async (_, attacker) => {
		for (let turn = attacker; goesOn(); turn++) {
			const leaving = new AbortController();
			// Every fifth goes away before its answer.
			if (turn % 5 === 0) setTimeout(() => leaving.abort(), Math.random() * 20);
			const kind = turn % hostile.length;
			const body = hostile[kind]?.body() ?? "";
			const response = await fetch(`${server.origin}/graphql`, {
				method: "POST",
				headers: { "content-type": "application/json" },
				body,
				signal: leaving.signal,
			}).catch(() => null);
			if (response) statuses[kind]?.add(response.status);
			await response?.arrayBuffer().catch(() => undefined);
			await pause(1);
		}
	});
	await Promise.all(attackers);
	expect(ending(), server.output()).toBeNull();
	expect(statuses.map((seen) => [...seen])).toEqual(hostile.map(({ status }) => [status]));
	expect(Object.keys(outcomes(await peaceful.stop()))).toEqual(["200"]);
	expect((await askOnce(server.origin)).data).toEqual({ stats: { people: 4 } });
});
