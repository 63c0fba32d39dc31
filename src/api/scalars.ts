// How the scalars of the API read what a client gives.
import { GraphQLError, type GraphQLScalarType, type ValueNode } from "graphql";

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const partial = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** By name, what `buildSchema` cannot know of a scalar. */
export const scalars: Readonly<Record<string, Partial<GraphQLScalarType>>> = {
	Date: reading("Date", "a calendar day such as 2024-12-08", (text) => day.test(text) && exists(text)),
	PartialDate: reading("PartialDate", "a date such as 2024, 2024-12 or 2024-12-08", (text) => partial.test(text)),
	DateTime: reading("DateTime", "an instant such as 2024-12-08T09:30:00Z", (text) => instant.test(text)),
};

function reading(name: string, wanted: string, fits: (text: string) => boolean): Partial<GraphQLScalarType> {
	const parse = (value: unknown): string => {
		if (typeof value === "string" && fits(value)) return value;
		throw new GraphQLError(`${name}: wanted ${wanted}, got ${JSON.stringify(value)}`);
	};
	return {
		parseValue: parse,
		parseLiteral: (node: ValueNode) => parse("value" in node ? node.value : null),
	};
}

/** Whether the calendar has the day: 2024-02-30 is none. */
function exists(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
