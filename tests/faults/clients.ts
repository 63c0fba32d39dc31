// Clients that keep asking while something breaks, and remember every answer.
import { setTimeout as pause } from "node:timers/promises";

/** An answer, or why there was none. */
export interface Asked {
	readonly status: number | null;
	/** Of the first error; null where there was none. */
	readonly code: string | null;
	readonly data: unknown;
	/** Why the connection failed, where it did. */
	readonly failure: string | null;
	/** Of `performance.now()`. */
	readonly askedAt: number;
	readonly milliseconds: number;
}

export const countPeople = "{ stats { people } }";

/** Asks once; never throws. */
export async function askOnce(origin: string, query: string = countPeople, signal?: AbortSignal): Promise<Asked> {
	const askedAt = performance.now();
	const took = () => performance.now() - askedAt;
	try {
		const response = await fetch(`${origin}/graphql`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query }),
			...(signal ? { signal } : {}),
		});
		const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
		const code = errors?.[0]?.extensions.code ?? null;
		return { status: response.status, code, data: data ?? null, failure: null, askedAt, milliseconds: took() };
	} catch (error) {
		const { code } = ((error as Error).cause ?? {}) as { code?: string };
		const failure = code ?? (error as Error).name;
		return { status: null, code: null, data: null, failure, askedAt, milliseconds: took() };
	}
}

/** Clients at work. */
export interface Clients {
	/** All answers so far, in the order in which they came. */
	readonly answers: readonly Asked[];
	/** Waits for what is asked already. */
	stop(): Promise<readonly Asked[]>;
}

/** Each client asks again as soon as it has its answer, after a short rest. */
export function keepAsking(origin: string, clients = 8, query = countPeople): Clients {
	const answers: Asked[] = [];
	let stopped = false;
	const running = Array.from({ length: clients }, async () => {
		while (!stopped) {
			answers.push(await askOnce(origin, query));
			await pause(10);
		}
	});
	return {
		answers,
		async stop() {
			stopped = true;
			await Promise.all(running);
			return answers;
		},
	};
}

/** How often each outcome was seen: `200`, `503 DATABASE_UNAVAILABLE`, `ECONNREFUSED`. */
export function outcomes(answers: readonly Asked[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { status, code, failure } of answers) {
		const outcome = failure ?? [status, code].filter((part) => part !== null).join(" ");
		counts[outcome] = (counts[outcome] ?? 0) + 1;
	}
	return counts;
}

/** `/health/ready` and `/health/live` as their statuses. */
export async function health(origin: string): Promise<{ ready: number; live: number }> {
	const [ready, live] = await Promise.all(["ready", "live"].map((which) => fetch(`${origin}/health/${which}`)));
	return { ready: ready?.status ?? 0, live: live?.status ?? 0 };
}
