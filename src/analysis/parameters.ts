// From the texts on the command line to the parameters of a statement: checked, names resolved to ids as in the API.
import { readCypher } from "../cypher.ts";
import { KnownError } from "../errors.ts";
import { fold } from "../fold.ts";
import type { Neo4j } from "../neo4j/connection.ts";
import { lookUpNames } from "../read/names.ts";
import type { NameQuestion } from "../read/parameters.ts";
import type { Given } from "./commandLine.ts";
import type { Parameter, Question } from "./questions/question.ts";
import { readValue, wantedFor } from "./questions/valueType.ts";

/** Values by the name of the parameter; those of names are texts still. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Checks everything that can be checked without the graph.
 * @throws KnownError BAD_ARGUMENT
 */
export function readValues({ name, parameters }: Question, given: Given): Values {
	const missing = parameters.filter((parameter) => parameter.default === null && !given.has(parameter.name));
	if (missing.length > 0) {
		const list = missing.map(({ option, type }) => `--${option} (${wantedFor(type)})`).join(" and ");
		throw new KnownError("BAD_ARGUMENT", `${name}: wanted ${list}, got nothing`);
	}
	return Object.fromEntries(parameters.map((parameter) => [parameter.name, givenValue(parameter, given)]));
}

/**
 * Replaces names by ids.
 * @throws KnownError UNKNOWN_NAME, AMBIGUOUS_NAME
 */
export async function resolveNames(neo4j: Neo4j, { parameters }: Question, values: Values): Promise<Values> {
	const named = parameters.filter(({ name, type }) => type.base === "Name" && values[name] !== null);
	if (named.length === 0) return values;
	const questionOf = ({ name, type }: Parameter): NameQuestion => ({ text: String(values[name]), label: type.label });
	const answers = await lookUpNames(named.map(questionOf), async (cypher, asked) => {
		const { rows } = await neo4j.read(cypher, asked);
		return rows;
	});
	const ids: Record<string, string> = {};
	for (const parameter of named) {
		const { option, name } = parameter;
		ids[name] =
			answerTo(() => answers(questionOf(parameter)), option) ??
			(await unknown(neo4j, parameter, questionOf(parameter)));
	}
	return { ...values, ...ids };
}

function givenValue({ name, option, type, default: standard }: Parameter, given: Given): unknown {
	const text = given.get(name) ?? standard ?? "null";
	if (!given.has(name) && text === "null") return null;
	const value = readValue(type, text);
	const read = type.base === "Folded" ? fold(text) : value;
	if (read === undefined || read === "") {
		throw new KnownError("BAD_ARGUMENT", `--${option}: wanted ${wantedFor(type)}, got ${JSON.stringify(text)}`);
	}
	return read;
}

/** Says which option a name stands in. */
function answerTo(answer: () => string | null, option: string): string | null {
	try {
		return answer();
	} catch (cause) {
		if (!(cause instanceof KnownError)) throw cause;
		throw new KnownError(cause.code, `--${option}: ${cause.message}`, { details: cause.details, cause });
	}
}

async function unknown(neo4j: Neo4j, { option, type }: Parameter, { text, label }: NameQuestion): Promise<never> {
	const { rows } = await neo4j.read(readCypher("analysis/find-entity"), { text: fold(text) });
	const similar = rows
		.filter(([, , , found]) => label === null || found === label)
		.slice(0, 5)
		.map(([, , name, , , id]) => `${id} (${name})`);
	const hint = similar.length === 0 ? "" : `; similar: ${similar.join(", ")}`;
	throw new KnownError("UNKNOWN_NAME", `--${option}: wanted ${wantedFor(type)}, got ${JSON.stringify(text)}${hint}`, {
		details: { name: text },
	});
}
