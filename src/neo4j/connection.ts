// The connection to Neo4j: access modes, time limit, and failures told apart by code.
import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from "neo4j-driver";
import { KnownError } from "../errors.ts";
import { isRetriable, known } from "./failures.ts";
import { integers } from "./integers.ts";

/** How to reach a server and how long a read may take. */
export interface ConnectionOptions {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
	readonly queryTimeoutMilliseconds: number;
}

/** A row of an answer: the columns in the order of the RETURN. */
export type Row = readonly unknown[];

/** The rows of an answer and the time that the database says it took, in milliseconds. */
export interface Answer {
	readonly rows: readonly Row[];
	readonly databaseMilliseconds: number;
}

/** Statements inside one transaction, in the order of the calls. */
export interface WriteTransaction {
	/** Is sent at once, also when the one before it is not yet answered. */
	run(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Row[]>;
	/** The rows as the server sends them: for answers too large to hold. */
	stream(cypher: string, parameters?: Record<string, unknown>): AsyncIterable<Row>;
}

/** Instead of the server's own limit, which is for questions. */
const unlimited = { timeout: 0 };

/** Rows of a stream that are fetched together, and held until they are read. */
const streamedAtOnce = 1_000;

/** A pool of connections to one Neo4j database. */
export interface Neo4j {
	/**
	 * Runs one statement that only reads, as an auto-commit transaction in READ mode (measured 1.7 to 1.9 times
	 * faster than a transaction function), and once more when the driver calls the failure retriable.
	 */
	read(cypher: string, parameters?: Record<string, unknown>): Promise<Answer>;
	/**
	 * The rows of one statement that only reads, as the server sends them: for answers too large to hold. No time limit
	 * but the server's own, since whoever reads the rows sets the pace; never repeated. Ends early when the loop does.
	 */
	stream(cypher: string, parameters?: Record<string, unknown>): AsyncIterable<Row>;
	/** Runs a statement that cannot be part of a transaction with data: constraints, indexes, what is in several itself. */
	change(cypher: string): Promise<void>;
	/** Runs work in one transaction: all of it is committed, or none. It may take as long as it takes. */
	write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>;
	/** Resolves when the server answers. */
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

function openDriver(options: ConnectionOptions): Driver {
	try {
		return neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
			// Integers in this graph are counts, lines and offsets: all below 2^53, checked where they enter.
			disableLosslessIntegers: true,
			// All rows at once: a page is small, and each further batch would cost a round trip.
			fetchSize: -1,
			connectionTimeout: 5_000,
			connectionAcquisitionTimeout: 10_000,
			maxTransactionRetryTime: 5_000,
			telemetryDisabled: true,
			userAgent: "whosaid",
		});
	} catch (cause) {
		throw new KnownError(
			"BAD_SETTING",
			`NEO4J_URI: wanted an address such as bolt://127.0.0.1:7687 or neo4j+s://host, got ${JSON.stringify(options.uri)}`,
			{ cause },
		);
	}
}

function connection(driver: Driver, options: ConnectionOptions): Neo4j {
	const { database, queryTimeoutMilliseconds } = options;
	const session = (defaultAccessMode: "READ" | "WRITE"): Session =>
		driver.session({
			database,
			defaultAccessMode: defaultAccessMode === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
		});

	async function readOnce(cypher: string, parameters: Record<string, unknown>): Promise<Answer> {
		const reading = session("READ");
		try {
			const result = await reading.run(cypher, integers(parameters), { timeout: queryTimeoutMilliseconds });
			const { resultAvailableAfter, resultConsumedAfter } = result.summary;
			return {
				rows: result.records.map((record) => [...record.values()]),
				databaseMilliseconds: Number(resultAvailableAfter) + Number(resultConsumedAfter),
			};
		} finally {
			await reading.close();
		}
	}

	return {
		async read(cypher, parameters = {}) {
			try {
				return await readOnce(cypher, parameters);
			} catch (cause) {
				if (!isRetriable(cause)) throw known(cause, options);
			}
			try {
				return await readOnce(cypher, parameters);
			} catch (cause) {
				throw known(cause, options);
			}
		},
		async *stream(cypher, parameters = {}) {
			const reading = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: streamedAtOnce });
			try {
				for await (const record of reading.run(cypher, integers(parameters))) yield [...record.values()];
			} catch (cause) {
				throw known(cause, options);
			} finally {
				await reading.close();
			}
		},
		async change(cypher) {
			const writing = session("WRITE");
			try {
				await writing.run(cypher, {}, unlimited);
			} catch (cause) {
				throw known(cause, options);
			} finally {
				await writing.close();
			}
		},
		async write(work) {
			const writing = driver.session({ database, defaultAccessMode: neo4j.session.WRITE, fetchSize: streamedAtOnce });
			try {
				const transaction = await writing.beginTransaction(unlimited);
				try {
					const result = await work({
						run: (cypher, parameters = {}) => runIn(transaction, cypher, parameters),
						stream: (cypher, parameters = {}) => streamIn(transaction, cypher, parameters),
					});
					await transaction.commit();
					return result;
				} finally {
					// Rolls back unless it was committed.
					await transaction.close();
				}
			} catch (cause) {
				throw known(cause, options);
			} finally {
				await writing.close();
			}
		},
		async ping() {
			await driver.getServerInfo({ database });
		},
		close: () => driver.close(),
	};
}

async function runIn(
	transaction: Transaction | ManagedTransaction,
	cypher: string,
	parameters: Record<string, unknown>,
): Promise<readonly Row[]> {
	const { records } = await transaction.run(cypher, integers(parameters));
	return records.map((record) => [...record.values()]);
}

async function* streamIn(
	transaction: Transaction,
	cypher: string,
	parameters: Record<string, unknown>,
): AsyncGenerator<Row> {
	for await (const record of transaction.run(cypher, integers(parameters))) yield [...record.values()];
}
