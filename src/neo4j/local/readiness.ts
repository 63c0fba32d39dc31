// Waits until a Neo4j that was just started answers Cypher, and its pages are served.
import { setTimeout as pause } from "node:timers/promises";
import neo4j from "neo4j-driver";

export interface Addresses {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	/** Null: no HTTP. */
	readonly httpUrl: string | null;
}

const pauseMilliseconds = 150;

/**
 * Returns when it answers, or when `abort` is.
 * @throws the driver's error where the server refuses the password: that does not get better by waiting
 */
export async function answers(addresses: Addresses, abort: AbortSignal): Promise<void> {
	while (!abort.aborted && !((await boltAnswers(addresses)) && (await httpAnswers(addresses)))) {
		await pause(pauseMilliseconds, undefined, { ref: true });
	}
}

async function boltAnswers({ uri, username, password }: Addresses): Promise<boolean> {
	// A driver for each try: one that has failed to connect may hold on to that for a while.
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
		connectionTimeout: 2_000,
		maxTransactionRetryTime: 0,
	});
	try {
		await driver.executeQuery("RETURN 1", {}, { database: "neo4j" });
		return true;
	} catch (cause) {
		if (cause instanceof neo4j.Neo4jError && cause.code === "Neo.ClientError.Security.Unauthorized") throw cause;
		return false;
	} finally {
		await driver.close();
	}
}

async function httpAnswers({ httpUrl }: Addresses): Promise<boolean> {
	if (httpUrl === null) return true;
	try {
		const answer = await fetch(httpUrl, { signal: AbortSignal.timeout(2_000) });
		await answer.body?.cancel();
		return answer.ok;
	} catch {
		return false;
	}
}
