// Hostile load for as long as it is wanted: the server refuses, stays within its memory, and answers others all the while.
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, inject, it, onTestFinished } from "vitest";
import { load, world } from "../graph.ts";
import { startServer } from "../server.ts";
import { askOnce, keepAsking, outcomes } from "./clients.ts";

// HOSTILE_MINUTES=10 npx vitest run tests/faults/hostileLoad.test.ts
const milliseconds = Number(process.env["HOSTILE_MINUTES"] ?? 0.1) * 60_000;

beforeAll(() => load(world));

let number = 0;
const unlike = (): number => ++number;
const filler = (length: number): string => "x".repeat(length);
const batch = () => Array.from({ length: 50 }, () => ({ query: "{ stats { people } }" }));

/** Bodies that cost a server that keeps, parses or answers all that it gets. No two are alike, so that no cache helps. */
const hostile: readonly (() => string)[] = [
	() => JSON.stringify({ query: `query Op${unlike()} { ${many(300)} }` }),
	() => JSON.stringify({ query: `{ stats { people } } # ${unlike()} ${filler(100_000)}` }),
	() => JSON.stringify({ query: `{ stats { people } } # ${unlike()}`, variables: { text: filler(120_000) } }),
	() => JSON.stringify({ query: `{ ${"entity(id: 1) { said { nodes { speaker { ".repeat(30)}` }),
	() => JSON.stringify({ query: filler(1_000_000) }),
	() => JSON.stringify(batch()),
	() => `{"query": "${filler(1_000)}`,
	() => JSON.stringify({ query: `{ search(text: "${unlike()} ${filler(150)}") { totalCount } }` }),
	() => JSON.stringify({ query: `{ entities(first: 100, after: "${filler(5_000)}${unlike()}") { totalCount } }` }),
];

const many = (fields: number): string =>
	Array.from({ length: fields }, (_, index) => `f${index}: person(id: "person:${unlike()}") { name }`).join(" ");

it(`for ${Math.round(milliseconds / 1000)} s`, { timeout: milliseconds + 120_000 }, async () => {
	// What it holds must not grow: with 160 MB for all that lives, a server that keeps what it is sent ends.
	const server = await startServer({
		neo4j: inject("neo4j"),
		environment: { NODE_OPTIONS: "--max-old-space-size=160", LOG_LEVEL: "silent" },
	});
	onTestFinished(async () => {
		await server.stop();
	});
	const peaceful = keepAsking(server.origin, 2);
	const until = performance.now() + milliseconds;
	const statuses = new Set<number>();
	const attackers = Array.from({ length: 8 }, async (_, attacker) => {
		for (let turn = attacker; performance.now() < until; turn++) {
			const leaving = new AbortController();
			// Every fifth goes away before its answer.
			if (turn % 5 === 0) setTimeout(() => leaving.abort(), Math.random() * 20);
			const body = hostile[turn % hostile.length]?.() ?? "";
			const response = await fetch(`${server.origin}/graphql`, {
				method: "POST",
				headers: { "content-type": "application/json" },
				body,
				signal: leaving.signal,
			}).catch(() => null);
			if (response) statuses.add(response.status);
			await response?.arrayBuffer().catch(() => undefined);
			await pause(1);
		}
	});
	await Promise.all(attackers);
	expect(server.process.exitCode, server.output()).toBeNull();
	for (const status of statuses) expect(status).toBeLessThan(500);
	expect(Object.keys(outcomes(await peaceful.stop()))).toEqual(["200"]);
	expect((await askOnce(server.origin)).data).toEqual({ stats: { people: 4 } });
});
