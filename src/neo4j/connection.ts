// The connection to Neo4j: access modes, time limit, and failures told apart by code.
import { setTimeout as pause } from "node:timers/promises";
import neo4j, { type Driver, type Session, type SessionConfig } from "neo4j-driver";
import { watchAvailability } from "./availability.ts";
import { readBounded, within } from "./bounded.ts";
import { answers, isRouted, openDriver, probe } from "./driver.ts";
import { Ended, isRetriable, isUnavailable, known, knownOfRead } from "./failures.ts";
import { poolOf } from "./pool.ts";
import { inTransaction, type Row, streamed, unlimited, type WriteTransaction } from "./transaction.ts";

export type { Row, WriteTransaction };

/** How to reach a server and how long a read may take. */
export interface ConnectionOptions {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
	readonly queryTimeoutMilliseconds: number;
	/** The most connections that are open to one server at the same time. Default: that of the driver, 100. */
	readonly poolSize?: number;
}

/** The rows of an answer and the time that the database says it took, in milliseconds. */
export interface Answer {
	readonly rows: readonly Row[];
	readonly databaseMilliseconds: number;
}

/** Rows of a stream that are fetched together, and held until they are read. */
const streamedAtOnce = 1_000;

/**
 * Where one connection broke, its neighbors often did, too, and the pool offers them until it has heard of that: without a
 * pause the second try often failed as well. The last one is for a machine so busy that it hears late.
 */
const retriesMilliseconds = [20, 200];

/** What runs may be a load, which has no time limit. */
const longestMilliseconds = 60 * 60_000;

/** A server that hangs says no goodbye. */
const closeMilliseconds = 5_000;

/** A pool of connections to one Neo4j database. */
export interface Neo4j {
	/**
	 * Runs one statement that only reads, as an auto-commit transaction in READ mode (measured 1.7 to 1.9 times
	 * faster than a transaction function), and twice more when the driver calls the failure retriable. While the database
	 * does not answer, it is refused at once. At the time limit, or when the signal is aborted, it is ended in the database.
	 * @throws KnownError DATABASE_UNAVAILABLE, DATABASE_TIMEOUT, DATABASE_AUTH, CLIENT_CLOSED_REQUEST (the signal)
	 */
	read(cypher: string, parameters?: Record<string, unknown>, signal?: AbortSignal): Promise<Answer>;
	/**
	 * The same for a statement without parameters, answered from the graph as it is now: in a cluster by the server that
	 * writes. From then on, whatever is read here, of whichever server, is at least as new.
	 */
	readLatest(cypher: string): Promise<Answer>;
	/**
	 * The rows of one statement that only reads, as the server sends them: for answers too large to hold. No time limit
	 * but the server's own, since whoever reads the rows sets the pace; never repeated. Ends early when the loop does.
	 */
	stream(cypher: string, parameters?: Record<string, unknown>): AsyncIterable<Row>;
	/** Runs a statement that cannot be part of a transaction with data: constraints, indexes, what is in several itself. */
	change(cypher: string): Promise<void>;
	/** Runs work in one transaction: all of it is committed, or none. It may take as long as it takes. */
	write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
	/**
	 * Resolves when the server answers, within two seconds.
	 * @throws KnownError DATABASE_UNAVAILABLE, DATABASE_AUTH
	 */
	ping(): Promise<void>;
	close(): Promise<void>;
}

/**
 * Connects and makes sure that the server answers.
 * @throws KnownError DATABASE_UNAVAILABLE, DATABASE_AUTH
 */
export async function connect(options: ConnectionOptions): Promise<Neo4j> {
	const driver = openDriver(options);
	try {
		await driver.getServerInfo({ database: options.database });
	} catch (cause) {
		await driver.close();
		throw known(cause, options);
	}
	return connection(driver, options);
}

function connection(first: Driver, options: ConnectionOptions): Neo4j {
	const { database, queryTimeoutMilliseconds } = options;
	const pool = poolOf(first, () => openDriver(options));
	const availability = watchAvailability({
		answers: () => answers(options),
		onDown: () => pool.leave(0),
		onBack: () => pool.leave(longestMilliseconds),
	});
	const writing: SessionConfig = { database, defaultAccessMode: neo4j.session.WRITE };
	let reading: SessionConfig = { database, defaultAccessMode: neo4j.session.READ };

	function readOnce(
		session: Session,
		cypher: string,
		parameters: Record<string, unknown>,
		deadline: number,
		signal: AbortSignal | undefined,
	): Promise<Answer> {
		if (availability.isDown()) throw new Ended("database lost");
		const bounds = { deadline, signal, lost: availability.lost(), onSlow: () => availability.doubt() };
		return readBounded(session, cypher, parameters, bounds);
	}

	function readFailure(cause: unknown): unknown {
		if (isUnavailable(cause)) availability.doubt();
		return knownOfRead(cause, options);
	}

	async function read(cypher: string, parameters: Record<string, unknown> = {}, signal?: AbortSignal): Promise<Answer> {
		const deadline = performance.now() + queryTimeoutMilliseconds;
		for (const retryIn of [...retriesMilliseconds, null]) {
			try {
				return await readOnce(pool.current().session(reading), cypher, parameters, deadline, signal);
			} catch (cause) {
				if (retryIn === null || !isRetriable(cause)) throw readFailure(cause);
				await pause(retryIn);
			}
		}
		throw new Error("The last try returns or throws");
	}

	return {
		read,
		async readLatest(cypher) {
			if (!isRouted(options)) return read(cypher);
			const session = pool.current().session(writing);
			try {
				const answer = await readOnce(session, cypher, {}, performance.now() + queryTimeoutMilliseconds, undefined);
				reading = { ...reading, bookmarks: session.lastBookmarks() };
				return answer;
			} catch (cause) {
				// While a cluster has no leader, its readers still answer, with what they have.
				if (isRetriable(cause)) return read(cypher);
				throw readFailure(cause);
			}
		},
		async *stream(cypher, parameters = {}) {
			const session = pool.current().session({ ...reading, fetchSize: streamedAtOnce });
			try {
				yield* streamed(session, cypher, parameters);
			} catch (cause) {
				throw known(cause, options);
			} finally {
				await session.close();
			}
		},
		async change(cypher) {
			const session = pool.current().session(writing);
			try {
				await session.run(cypher, {}, unlimited);
			} catch (cause) {
				throw known(cause, options);
			} finally {
				await session.close();
			}
		},
		async write(work) {
			const session = pool.current().session({ ...writing, fetchSize: streamedAtOnce });
			try {
				return await inTransaction(session, work);
			} catch (cause) {
				throw known(cause, options);
			} finally {
				await session.close();
			}
		},
		async ping() {
			try {
				if (availability.isDown()) throw new Ended("database lost");
				await probe(options);
			} catch (cause) {
				if (isUnavailable(cause)) availability.doubt(true);
				throw knownOfRead(cause, options);
			}
		},
		async close() {
			availability.stop();
			await within(closeMilliseconds, pool.close());
		},
	};
}
