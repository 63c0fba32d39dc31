// That what is marked as inferred is there.
import { at, type Entry } from "../files/entries.ts";
import type { Report } from "../files/problem.ts";
import { shown } from "../files/problem.ts";

// Fields that say where or how, not what: they cannot be inferred.
const neverInferred = ["inferred", "referredToAs", "line", "start", "end"];

export function checkInferred(entry: Entry<{ inferred: Record<string, string> }>, report: Report): void {
	const value = entry.value as Record<string, unknown>;
	for (const key of Object.keys(entry.value.inferred)) {
		if (!hasValue(value[key]) || neverInferred.includes(key)) {
			report(at(entry, "inferred", key), "the name of a field that has a value here", shown(key));
		}
	}
}

function hasValue(value: unknown): boolean {
	return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
