// The scalars of the seed files: ids, dates, texts.
import { z } from "zod";

const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const entityKinds = "person|organization|weapon|place|event";

/** An id of an entity that has a name: `person:vladimir-putin`. */
export const NamedEntityId = z
	.string()
	.regex(
		new RegExp(`^(?:${entityKinds}):${slug}$`),
		"wanted an id such as person:vladimir-putin (person, organization, weapon, place or event)",
	);

/** An id of a source without a name, within its document: `unnamed-source:f16-spy-ring/official`. */
export const UnnamedSourceId = z
	.string()
	.regex(new RegExp(`^unnamed-source:${slug}/${slug}$`), "wanted an id such as unnamed-source:f16-spy-ring/official");

/** An id of any entity, named or not. */
export const EntityId = z
	.string()
	.regex(
		new RegExp(`^(?:(?:${entityKinds}):${slug}|unnamed-source:${slug}/${slug})$`),
		"wanted an id such as person:vladimir-putin or unnamed-source:f16-spy-ring/official",
	);

export const OrganizationId = z
	.string()
	.regex(new RegExp(`^organization:${slug}$`), "wanted an id such as organization:business-insider");

export const DocumentId = z
	.string()
	.regex(new RegExp(`^document:${slug}$`), "wanted an id such as document:f16-spy-ring");

/** An id of a statement, within its document: `statement:f16-spy-ring/network-neutralized`. */
export const StatementId = z
	.string()
	.regex(new RegExp(`^statement:${slug}/${slug}$`), "wanted an id such as statement:f16-spy-ring/network-neutralized");

const partialDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const wantedDate = "wanted a date such as 2024, 2024-12 or 2024-12-08";

/** `2024`, `2024-12` or `2024-12-08`. A bare year is read as a number by YAML, so numbers are taken too. */
export const PartialDate = z
	.union([z.string().regex(partialDate, wantedDate), z.int().min(1000, wantedDate).max(9999, wantedDate)], wantedDate)
	.transform(String)
	.refine(isCalendarDate, wantedDate);

/** One line of text without blanks at its ends. */
export const Text = z
	.string("wanted text")
	.min(1, "wanted some text")
	.refine((text) => text === text.trim(), "wanted text without blanks at its ends")
	.refine((text) => !/[\n\r\0]/.test(text), "wanted a single line");

/** Fields that were inferred rather than read: field name to reason. */
export const Inferred = z
	.record(z.string(), Text)
	.default({})
	.describe("Fields that were inferred rather than read: field name to reason.");

/** A line of the source file, counted from 1. */
export const Line = z.int().min(1, "wanted a line number, counted from 1");

function isCalendarDate(text: string): boolean {
	if (text.length < 10) return true;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** A mapping of exactly these keys: a misspelt key is refused, and the message lists those that there are. */
export function entry<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
	return z.strictObject(shape, {
		error: (issue) => {
			if (issue.code !== "unrecognized_keys") return undefined;
			return `wanted one of the keys ${Object.keys(shape).join(", ")}`;
		},
	});
}
