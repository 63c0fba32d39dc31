// The command line of `npm run ask`: what was asked for, with the parameters as they were typed.
import { type ParseArgsConfig, parseArgs } from "node:util";
import { closest } from "fastest-levenshtein";
import { KnownError } from "../errors.ts";
import { type FormatName, formatNames } from "./formats/formats.ts";
import { ownLibrary, readQuestion } from "./questions/library.ts";
import type { Question } from "./questions/question.ts";

/** Texts by the name of the parameter; what was not given is not there. */
export type Given = ReadonlyMap<string, string>;

export type Command =
	| { readonly kind: "usage" }
	| { readonly kind: "list"; readonly library: string }
	| { readonly kind: "help"; readonly question: Question }
	| { readonly kind: "ask"; readonly question: Question; readonly given: Given; readonly format: FormatName };

/** Options that every question has; none may name a parameter so. */
export const commonOptions = {
	format: { type: "string" },
	library: { type: "string" },
	help: { type: "boolean" },
} as const satisfies ParseArgsConfig["options"];

/** @throws KnownError BAD_ARGUMENT */
export function readCommand(words: string[]): Command {
	const { values, positionals } = parseArgs({
		args: words,
		options: commonOptions,
		strict: false,
		allowPositionals: true,
	});
	const library = typeof values.library === "string" ? values.library : ownLibrary;
	const [name] = positionals;
	if (name === undefined || words[0] === "--help") {
		if (values.help) return { kind: "usage" };
		refuseOthers(words);
		return { kind: "list", library };
	}
	const question = readQuestion(library, name);
	if (values.help) return { kind: "help", question };
	const { given, format } = readOptions(words, question);
	return { kind: "ask", question, given, format };
}

function readOptions(words: string[], question: Question): { given: Given; format: FormatName } {
	const types = question.parameters.map(({ option, type }) => [option, typeOf(type.base)] as const);
	const options: ParseArgsConfig["options"] = { ...commonOptions, ...Object.fromEntries(types) };
	const { tokens } = parseArgs({
		args: words,
		options,
		strict: false,
		allowPositionals: true,
		allowNegative: true,
		tokens: true,
	});
	const given = new Map<string, string>();
	for (const token of tokens) {
		if (token.kind === "positional" && token.value !== question.name) {
			throw new KnownError(
				"BAD_ARGUMENT",
				`${question.name}: wanted --option value, got ${JSON.stringify(token.value)}`,
			);
		}
		if (token.kind !== "option") continue;
		if (given.has(token.name)) throw new KnownError("BAD_ARGUMENT", `${token.rawName}: wanted it once, got it twice`);
		given.set(token.name, textOf(token, question, options));
	}
	const format = given.get("format") ?? "table";
	if (!isFormat(format)) {
		throw new KnownError(
			"BAD_ARGUMENT",
			`--format: wanted one of ${formatNames.join(", ")}, got ${JSON.stringify(format)}`,
		);
	}
	const named = question.parameters.flatMap(({ name, option }) => {
		const text = given.get(option);
		return text === undefined ? [] : [[name, text] as const];
	});
	return { given: new Map(named), format };
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
}

function textOf(
	{ name, rawName, value }: OptionToken,
	question: Question,
	options: NonNullable<ParseArgsConfig["options"]>,
): string {
	const option = options[name];
	if (option === undefined) {
		const nearest = closest(name, Object.keys(options));
		throw new KnownError(
			"BAD_ARGUMENT",
			`${rawName}: ${question.name} has no such parameter; nearest to it: --${nearest} (--help lists all)`,
		);
	}
	if (option.type === "boolean") return String(!rawName.startsWith("--no-"));
	if (value === undefined) throw new KnownError("BAD_ARGUMENT", `${rawName}: wanted a value after it, got nothing`);
	return value;
}

function refuseOthers(words: string[]): void {
	try {
		parseArgs({ args: words, options: { library: commonOptions.library } });
	} catch (cause) {
		throw new KnownError(
			"BAD_ARGUMENT",
			`wanted the name of a question first, got ${words.join(" ")} (npm run ask lists all)`,
			{ cause },
		);
	}
}

function typeOf(base: string): { type: "string" | "boolean" } {
	return { type: base === "Boolean" ? "boolean" : "string" };
}

function isFormat(text: string): text is FormatName {
	return (formatNames as readonly string[]).includes(text);
}
