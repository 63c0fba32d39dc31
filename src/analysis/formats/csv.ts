// Answers as CSV (RFC 4180) with a header line: null is empty, the items of a list are joined by semicolons.
import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Row } from "../../neo4j/connection.ts";
import type { Column } from "../questions/question.ts";

export async function* csv(columns: readonly Column[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
	const lines = stringify({
		header: true,
		columns: columns.map(({ name }) => name),
		cast: { boolean: String, object: (value) => (Array.isArray(value) ? value.join("; ") : JSON.stringify(value)) },
	});
	// A failure on the way destroys `lines`, whose reader then gets it.
	pipeline(Readable.from(rows), lines, () => {});
	for await (const text of lines) yield String(text);
}
