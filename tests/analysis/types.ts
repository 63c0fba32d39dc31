// Whether rows hold what the header of a question declares.
import type { Column } from "../../src/analysis/questions/question.ts";
import type { ValueType } from "../../src/analysis/questions/valueType.ts";
import type { Row } from "../../src/neo4j/connection.ts";

/** What each row holds that its column does not declare: `quote String?: 7`. */
export function mismatches(columns: readonly Column[], rows: readonly Row[]): string[] {
	return rows.flatMap((row) => {
		if (row.length !== columns.length) return [`wanted ${columns.length} columns, got ${row.length}`];
		return columns.flatMap(({ name, type }, index) =>
			holds(type, row[index]) ? [] : [`${name} ${type.name}: ${JSON.stringify(row[index])}`],
		);
	});
}

function holds(type: ValueType, value: unknown): boolean {
	if (value === null) return type.isNullable;
	if (type.isList) return Array.isArray(value) && value.every((each) => holdsOne(type, each));
	return holdsOne(type, value);
}

function holdsOne({ base, words }: ValueType, value: unknown): boolean {
	if (words !== null) return typeof value === "string" && words.includes(value);
	switch (base) {
		case "String":
			return typeof value === "string" && value !== "";
		case "Int":
			return Number.isInteger(value);
		case "Float":
			return typeof value === "number";
		case "Boolean":
			return typeof value === "boolean";
		case "PartialDate":
			return typeof value === "string" && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
		default:
			return false;
	}
}
