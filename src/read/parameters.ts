// From the arguments of a request to the parameters of a plan's statements.
import { KnownError } from "../errors.ts";
import { fold } from "../fold.ts";
import { decodeCursor } from "./cursor.ts";
import { fullTextQuery } from "./fullText.ts";
import type { ArgumentValues } from "./sites.ts";
import { typenameOf } from "./typename.ts";

/** Where the value of a parameter comes from: a site's arguments, a path in them, and what is made of it. */
export type ParameterSource = {
	readonly site: number;
	readonly path: readonly (string | number)[];
} & (
	| { readonly kind: "Value" | "Folded" | "FullText" | "Limit" | "LimitAndNext" }
	| { readonly kind: "Ids"; readonly types: readonly string[] }
	| { readonly kind: "Name" | "Reference"; readonly label: string | null }
	| { readonly kind: "CursorKey"; readonly order: string; readonly length: number; readonly index: number }
);

/** A text that must be resolved to an entity; `label` narrows to one kind. */
export interface NameQuestion {
	readonly text: string;
	readonly label: string | null;
}

/** The id of the entity that a text means; null when there is none and that is no error. */
export type NameAnswers = (question: NameQuestion) => string | null;

/** The names in a request that the database has to resolve. */
export function nameQuestions(sources: Iterable<ParameterSource>, values: readonly ArgumentValues[]): NameQuestion[] {
	return [...sources].flatMap((source) => nameQuestion(source, values) ?? []);
}

function nameQuestion(source: ParameterSource, values: readonly ArgumentValues[]): NameQuestion | null {
	if (source.kind !== "Name" && source.kind !== "Reference") return null;
	const text = source.kind === "Name" ? valueAt(source, values) : values[source.site]?.["name"];
	return typeof text === "string" ? { text, label: source.label } : null;
}

/**
 * The parameters of one statement.
 * @throws KnownError UNKNOWN_NAME, BAD_ARGUMENT, BAD_CURSOR
 */
export function parametersOf(
	sources: ReadonlyMap<string, ParameterSource>,
	values: readonly ArgumentValues[],
	answers: NameAnswers,
): Record<string, unknown> {
	const parameters: Record<string, unknown> = {};
	for (const [name, source] of sources) parameters[name] = parameterValue(source, values, answers);
	return parameters;
}

/**
 * Makes the parameters that depend on what the client wrote alone, so that what is wrong with them is found first.
 * @throws KnownError BAD_ARGUMENT, BAD_CURSOR
 */
export function checkTexts(sources: Iterable<ParameterSource>, values: readonly ArgumentValues[]): void {
	for (const source of sources) {
		if (source.kind === "CursorKey" || source.kind === "FullText") parameterValue(source, values, () => null);
	}
}

function parameterValue(source: ParameterSource, values: readonly ArgumentValues[], answers: NameAnswers): unknown {
	const value = valueAt(source, values);
	switch (source.kind) {
		case "Value":
			return value ?? null;
		case "Ids":
			return [value].flat().filter((id) => source.types.includes(typenameOf(String(id)) ?? ""));
		case "Folded":
			return fold(String(value));
		case "FullText":
			return fullTextQuery(String(value));
		case "Limit":
			return Number(value);
		case "LimitAndNext":
			// One more than the page: its presence tells that a next page exists.
			return Number(value) + 1;
		case "CursorKey":
			return decodeCursor(String(value), source.order, source.length)[source.index];
		case "Name":
			return nameValue(source, values, answers);
		case "Reference":
			return values[source.site]?.["id"] ?? nameValue(source, values, answers);
	}
}

function nameValue(source: ParameterSource, values: readonly ArgumentValues[], answers: NameAnswers): string | null {
	const question = nameQuestion(source, values);
	if (question === null) return null;
	const id = answers(question);
	if (id === null && source.kind === "Name") {
		throw new KnownError(
			"UNKNOWN_NAME",
			`${source.path.join(".")}: wanted the id, name or alias of ${question.label ? `an entity of type ${question.label}` : "an entity"}, got ${JSON.stringify(question.text)}`,
			{ details: { name: question.text } },
		);
	}
	return id;
}

function valueAt({ site, path }: ParameterSource, values: readonly ArgumentValues[]): unknown {
	let value: unknown = values[site];
	for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
	return value;
}
