// The driver as this project sets it up, and the one question that tells whether a server answers.
import neo4j, { type Driver } from "neo4j-driver";
import { KnownError } from "../errors.ts";
import type { ConnectionOptions } from "./connection.ts";
import { isUnavailable } from "./failures.ts";

/** @throws KnownError BAD_SETTING */
export function openDriver(options: ConnectionOptions): Driver {
	return driverWith(options, {
		connectionTimeout: 5_000,
		connectionAcquisitionTimeout: 10_000,
		...(options.poolSize === undefined ? {} : { maxConnectionPoolSize: options.poolSize }),
	});
}

/** Whether the driver asks at this address which servers there are, and sends reads to those that only read. */
export function isRouted({ uri }: Pick<ConnectionOptions, "uri">): boolean {
	return uri.startsWith("neo4j");
}

const patienceMilliseconds = 2_000;

/**
 * Runs a small statement over a new connection, for at most two seconds: one that exists may hang without knowing that its
 * other end is gone.
 * @throws the driver's error, also where the server answers, but only to refuse; DATABASE_UNAVAILABLE where it is late
 */
export async function probe(options: ConnectionOptions): Promise<void> {
	const driver = driverWith(options, { connectionTimeout: patienceMilliseconds, maxConnectionPoolSize: 1 });
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		const error = new KnownError("DATABASE_UNAVAILABLE", `No answer from ${options.uri} in ${patienceMilliseconds} ms`);
		timer = setTimeout(() => reject(error), patienceMilliseconds);
	});
	const asked = ask(driver, options.database);
	// After it is late, nobody else hears of its failure.
	asked.catch(() => undefined);
	try {
		await Promise.race([asked, late]);
	} finally {
		clearTimeout(timer);
		// Not waited for: a server that does not answer does not say goodbye, either.
		void driver.close().catch(() => undefined);
	}
}

/** Whether a server answers at all, be it only to refuse. */
export async function answers(options: ConnectionOptions): Promise<boolean> {
	try {
		await probe(options);
		return true;
	} catch (cause) {
		return !isUnavailable(cause);
	}
}

async function ask(driver: Driver, database: string): Promise<void> {
	const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
	await session.run("RETURN 1");
	await session.close();
}

function driverWith(
	{ uri, username, password }: ConnectionOptions,
	settings: Parameters<typeof neo4j.driver>[2],
): Driver {
	try {
		return neo4j.driver(uri, neo4j.auth.basic(username, password), {
			// A graph need not have every type of relation that a question names. Nobody here reads the remarks about that, and
			// with a statement that names all types, unpacking them was 8 % of this program's processor time.
			notificationFilter: { minimumSeverityLevel: "OFF" },
			// Integers in this graph are counts, lines and offsets: all below 2^53, checked where they enter.
			disableLosslessIntegers: true,
			// All rows at once: a page is small, and each further batch would cost a round trip.
			fetchSize: -1,
			maxTransactionRetryTime: 5_000,
			telemetryDisabled: true,
			userAgent: "whosaid",
			...settings,
		});
	} catch (cause) {
		throw new KnownError(
			"BAD_SETTING",
			`NEO4J_URI: wanted an address such as bolt://127.0.0.1:7687 or neo4j+s://host, got ${JSON.stringify(uri)}`,
			{ cause },
		);
	}
}
