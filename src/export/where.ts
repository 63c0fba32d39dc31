// The filter on the command line: `key=value`, or a whole StatementFilter between braces.
import {
	coerceInputValue,
	type GraphQLInputObjectType,
	GraphQLInt,
	type GraphQLSchema,
	getNullableType,
} from "graphql";
import { parse } from "yaml";
import { KnownError } from "../errors.ts";

/**
 * What is left of the statements: those that fit all of `texts`.
 * @param texts `about=Sea Baby`, or as in GraphQL or JSON `{or: [{act: DENY}, {linked: DENIES}]}`
 * @returns A StatementFilter with its names unresolved; null when there is no text
 * @throws KnownError BAD_ARGUMENT
 */
export function readWhere(schema: GraphQLSchema, texts: readonly string[]): object | null {
	if (texts.length === 0) return null;
	const filter = schema.getType("StatementFilter") as GraphQLInputObjectType;
	const single: Record<string, unknown> = {};
	const whole: object[] = [];
	for (const text of texts) {
		if (text.trimStart().startsWith("{")) {
			whole.push(objectIn(text));
			continue;
		}
		const [, key, value] = /^\s*(\w+)\s*=(.*)$/s.exec(text) ?? wrong(text, "key=value or {…}");
		if (key === undefined || value === undefined) continue;
		if (key in single) wrong(text, `${key} once (several: {and: [{${key}: …}, {${key}: …}]})`);
		single[key] = typed(filter, key, value.trim());
	}
	const where = whole.length === 0 ? single : { and: [single, ...whole] };
	return coerceInputValue(where, filter, (path, _value, { message }) => {
		throw new KnownError("BAD_ARGUMENT", `${["--where", ...path].join(" ")}: ${message}`);
	}) as object;
}

/** Numbers are texts on a command line. */
function typed(filter: GraphQLInputObjectType, key: string, text: string): unknown {
	const type = filter.getFields()[key]?.type;
	if (text === "") wrong(`${key}=`, "a value after =");
	return type !== undefined && getNullableType(type) === GraphQLInt && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** Objects of GraphQL and of JSON both are flow mappings of YAML. */
function objectIn(text: string): object {
	try {
		return parse(text) as object;
	} catch (cause) {
		throw new KnownError("BAD_ARGUMENT", `--where: wanted {key: value, …}, got ${JSON.stringify(text)}`, { cause });
	}
}

function wrong(text: string, wanted: string): never {
	throw new KnownError("BAD_ARGUMENT", `--where: wanted ${wanted}, got ${JSON.stringify(text)}`);
}
