// One transaction that writes, and rows that are read as they come.
import type { Session, Transaction } from "neo4j-driver";
import { integers } from "./integers.ts";

/** A row of an answer: the columns in the order of the RETURN. */
export type Row = readonly unknown[];

/** Statements inside one transaction, in the order of the calls. */
export interface WriteTransaction {
	/** Is sent at once, also when the one before it is not yet answered. */
	run(cypher: string, parameters?: Record<string, unknown>): Promise<readonly Row[]>;
	/** The rows as the server sends them: for answers too large to hold. */
	stream(cypher: string, parameters?: Record<string, unknown>): AsyncIterable<Row>;
}

/** Instead of the server's own limit, which is for questions. */
export const unlimited = { timeout: 0 };

/**
 * All of the work is committed, or none.
 * @throws the driver's errors, and those of the work
 */
export async function inTransaction<Result>(
	session: Session,
	work: (transaction: WriteTransaction) => Promise<Result>,
): Promise<Result> {
	const transaction = await session.beginTransaction(unlimited);
	try {
		const result = await work({
			async run(cypher, parameters = {}) {
				const { records } = await transaction.run(cypher, integers(parameters));
				return records.map((record) => [...record.values()]);
			},
			stream: (cypher, parameters = {}) => streamed(transaction, cypher, parameters),
		});
		await transaction.commit();
		return result;
	} finally {
		// Rolls back unless it was committed.
		await transaction.close();
	}
}

/** The rows as the server sends them. */
export async function* streamed(
	runner: Session | Transaction,
	cypher: string,
	parameters: Record<string, unknown>,
): AsyncGenerator<Row> {
	for await (const record of runner.run(cypher, integers(parameters))) yield [...record.values()];
}
