// Whether the order of an answer is total: equal in all keys of its ORDER BY are only rows that are equal as a whole.
import type { Question } from "../../src/analysis/questions/question.ts";
import type { Row } from "../../src/neo4j/connection.ts";

/** Keys that several different rows share; "no ORDER BY" when there is none at the end. */
export function tiesIn({ columns, cypher }: Question, rows: readonly Row[]): string[] {
	const [, order] = /\nORDER BY ([^\n]+?)(?:\nLIMIT \$\w+)?;\n$/.exec(cypher) ?? [];
	if (order === undefined) return ["no ORDER BY"];
	const words: readonly string[] = order.match(/\b[A-Za-z]+\b/g) ?? [];
	const keys = columns.flatMap(({ name }, index) => (words.includes(name) ? [index] : []));
	const seen = new Map<string, string>();
	return rows.flatMap((row) => {
		const key = JSON.stringify(keys.map((index) => row[index]));
		const whole = JSON.stringify(row);
		const before = seen.get(key) ?? whole;
		seen.set(key, whole);
		return before === whole ? [] : [key];
	});
}
