// All servers must give the same answer before any of them is measured.
import { isDeepStrictEqual } from "node:util";
import { KnownError } from "#server/errors";
import type { Case } from "./cases.ts";
import type { Contestant } from "./servers/contestants.ts";
import type { RunningServer } from "./servers/start.ts";

// A form that takes seconds a request is asked only a few.
const slowChecks = 3;

/**
 * Compares all with the first, for each of the case's variables.
 * @throws KnownError INTERNAL that names the first difference
 */
export async function agree(
	asked: Case,
	contestants: readonly Contestant[],
	servers: readonly RunningServer[],
	signal: AbortSignal,
): Promise<void> {
	for (const [index, variables] of asked.variables.entries()) {
		signal.throwIfAborted();
		let first: { name: string; data: unknown } | undefined;
		for (const contestant of contestants) {
			if (contestant.slow && index >= slowChecks) continue;
			const data = contestant.read(await dataOf(contestant, variables, servers));
			first ??= { name: contestant.name, data };
			const difference = differenceOf(first.data, data, "data");
			if (difference === null) continue;
			throw new KnownError(
				"INTERNAL",
				`${asked.name} ${JSON.stringify(variables)}: ${first.name} and ${contestant.name} differ at ${difference}`,
			);
		}
	}
}

/** The body of a request to a contestant. */
export function bodyOf({ query }: Contestant, variables: object): string {
	return JSON.stringify({ query, variables });
}

/** Where a contestant answers. */
export function originOf({ server }: Contestant, servers: readonly RunningServer[]): string {
	const running = servers.find(({ name }) => name === server);
	if (running === undefined) throw new KnownError("INTERNAL", `${server} does not run`);
	return running.origin;
}

async function dataOf(contestant: Contestant, variables: object, servers: readonly RunningServer[]): Promise<unknown> {
	const response = await fetch(originOf(contestant, servers), {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: bodyOf(contestant, variables),
	});
	const text = await response.text();
	const { data, errors } = response.headers.get("content-type")?.includes("json")
		? (JSON.parse(text) as { data?: unknown; errors?: unknown })
		: { data: undefined, errors: text };
	if (response.status !== 200 || errors || !data) {
		throw new KnownError(
			"INTERNAL",
			`${contestant.name} gave no answer to ${contestant.query} with ${JSON.stringify(variables)}: ${response.status} ${JSON.stringify(errors).slice(0, 2_000)}`,
		);
	}
	return data;
}

/** The path of the first difference with both values; null when there is none. The order of keys does not count. */
function differenceOf(one: unknown, other: unknown, path: string): string | null {
	if (isDeepStrictEqual(one, other)) return null;
	if (isObject(one) && isObject(other)) {
		for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
			const difference = differenceOf(one[key], other[key], `${path}.${key}`);
			if (difference !== null) return difference;
		}
	}
	return `${path}: ${JSON.stringify(one)?.slice(0, 300)} and ${JSON.stringify(other)?.slice(0, 300)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}
