// One statement that only reads, bounded: by its time limit, by who asked for it, and by the database that has to answer.
import type { Session } from "neo4j-driver";
import type { Answer } from "./connection.ts";
import { Ended } from "./failures.ts";
import { integers } from "./integers.ts";

/** What ends a statement before its answer. */
export interface Bounds {
	/** Of `performance.now()`. */
	readonly deadline: number;
	/** Whoever asked has gone away. */
	readonly signal: AbortSignal | undefined;
	/** The database was found not to answer. */
	readonly lost: AbortSignal;
	/** Called once if the answer is slow in coming, which may be the statement or the database. */
	readonly onSlow: () => void;
}

/** Most answers take a few milliseconds. */
const slowMilliseconds = 1_000;
/** A server that lives confirms within this that it has ended a statement. */
const confirmMilliseconds = 2_000;

/**
 * Runs it as an auto-commit transaction, and closes the session, which ends in the database, too, what was cut short.
 * @throws Ended; the driver's errors
 */
export async function readBounded(
	session: Session,
	cypher: string,
	parameters: Record<string, unknown>,
	bounds: Bounds,
): Promise<Answer> {
	const timeout = Math.max(1, Math.ceil(bounds.deadline - performance.now()));
	// The server's own limit is the second line: it holds where this process dies, and is checked every two seconds only.
	const running = withoutStack(() => session.run(cypher, integers(parameters), { timeout }));
	try {
		const result = await untilEnded(running, bounds, timeout);
		await session.close();
		const { resultAvailableAfter, resultConsumedAfter } = result.summary;
		return {
			rows: result.records.map((record) => [...record.values()]),
			databaseMilliseconds: Number(resultAvailableAfter) + Number(resultConsumedAfter),
		};
	} catch (cause) {
		// Closing resets the connection: a server that lives ends the statement and says so.
		const closing = within(confirmMilliseconds, session.close());
		const reason = cause instanceof Ended ? cause.reason : null;
		if (reason === "database lost") throw cause;
		const confirmed = await closing;
		throw reason === "time limit" && !confirmed ? new Ended("database lost") : cause;
	}
}

/** The driver writes down the stack of every call, which is the same each time: it took 3 % of the processor's time. */
function withoutStack<Result>(call: () => Result): Result {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return call();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}

function untilEnded<Result>(running: PromiseLike<Result>, bounds: Bounds, limitMilliseconds: number): Promise<Result> {
	const { signal, lost, onSlow } = bounds;
	return new Promise<Result>((resolve, reject) => {
		const gone = () => settle(() => reject(new Ended("asker gone")));
		const isLost = () => settle(() => reject(new Ended("database lost")));
		const slow = slowMilliseconds < limitMilliseconds ? setTimeout(onSlow, slowMilliseconds) : undefined;
		const late = setTimeout(() => settle(() => reject(new Ended("time limit"))), limitMilliseconds);
		const settle = (how: () => void): void => {
			clearTimeout(slow);
			clearTimeout(late);
			signal?.removeEventListener("abort", gone);
			lost.removeEventListener("abort", isLost);
			how();
		};
		signal?.addEventListener("abort", gone);
		lost.addEventListener("abort", isLost);
		running.then(
			(result) => settle(() => resolve(result)),
			(cause: unknown) => settle(() => reject(cause)),
		);
		if (signal?.aborted) gone();
	});
}

/** Whether work was done in time; its failure is its end, too. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<false>((resolve) => {
		timer = setTimeout(() => resolve(false), milliseconds);
	});
	const done = work.then(
		() => true,
		() => false,
	);
	try {
		return await Promise.race([done, late]);
	} finally {
		clearTimeout(timer);
	}
}
