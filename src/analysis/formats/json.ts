// Answers as JSON: one array of objects, or one object a line.
import type { Row } from "../../neo4j/connection.ts";
import type { Column } from "../questions/question.ts";

/** An array, one row a line. */
export async function* json(columns: readonly Column[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
	let before = "[\n";
	for await (const row of rows) {
		yield before + objectOf(columns, row);
		before = ",\n";
	}
	yield before === "[\n" ? "[]\n" : "\n]\n";
}

export async function* ndjson(columns: readonly Column[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
	for await (const row of rows) yield `${objectOf(columns, row)}\n`;
}

function objectOf(columns: readonly Column[], row: Row): string {
	return JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])));
}
