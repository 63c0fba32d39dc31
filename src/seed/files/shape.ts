// Values in the shape that the format wants, and each way in which they differ from it as a problem.
import type { z } from "zod";
import type { Entry } from "./entries.ts";
import { type Report, shown } from "./problem.ts";
import type { Path, Place } from "./seedFile.ts";

type Issue = z.core.$ZodIssue;

/** The value in its shape; undefined when it does not fit, after each misfit was reported. */
export function shaped<Type extends z.ZodType>(
	type: Type,
	value: unknown,
	place: Place,
	report: Report,
): Entry<z.output<Type>> | undefined {
	const result = type.safeParse(value);
	if (result.success) return { ...place, value: result.data };
	for (const issue of result.error.issues) reportIssue(issue, value, place, report);
	return undefined;
}

/** The top-level keys of a value that do not fit its shape. */
export function misfits(type: z.ZodType, value: unknown): Set<PropertyKey> {
	const result = type.safeParse(value);
	return new Set(result.success ? [] : result.error.issues.map(({ path }) => path[0] ?? ""));
}

function reportIssue(issue: Issue, value: unknown, { file, path }: Place, report: Report): void {
	const steps = issue.path as Path;
	const place = { file, path: [...path, ...steps] };
	if (issue.code === "unrecognized_keys") {
		for (const key of issue.keys) report({ file, path: [...place.path, key] }, wantedBy(issue), shown(key));
		return;
	}
	const got = steps.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | null)?.[step], value);
	const key = steps.at(-1);
	if (issue.code === "invalid_key") {
		report(place, wantedBy(issue.issues[0] ?? issue), shown(key));
	} else if (got === undefined && typeof key === "string") {
		report(place, `the key ${key}`, "none");
	} else {
		report(place, wantedBy(issue), shown(got));
	}
}

function wantedBy(issue: Issue): string {
	if (issue.message.startsWith("wanted ")) return issue.message.slice("wanted ".length);
	switch (issue.code) {
		case "invalid_type":
			return typeNames[issue.expected] ?? issue.expected;
		case "invalid_value":
			return `one of ${issue.values.join(", ")}`;
		case "too_small":
			return `at least ${issue.minimum}`;
		case "too_big":
			return `at most ${issue.maximum}`;
		default:
			return issue.message;
	}
}

const typeNames: Readonly<Record<string, string>> = {
	string: "text",
	int: "a whole number",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping",
	record: "a mapping",
};
