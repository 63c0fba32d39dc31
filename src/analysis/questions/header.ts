// Reads the header of a question: its comment lines up to the first line of Cypher.
import { KnownError } from "../../errors.ts";
import type { Column, Parameter, Question } from "./question.ts";
import { parseType, type ValueType } from "./valueType.ts";

interface Declaration {
	readonly name: string;
	readonly type: ValueType;
	readonly default: string | null;
	readonly text: string;
}

/**
 * Reads a question, but the columns that its algorithm makes.
 * @throws KnownError BAD_ARGUMENT with the file, the line that is wrong, and what was wanted
 */
export function parseQuestion(name: string, file: string, cypher: string): Question {
	const lines = headerOf(cypher);
	const tagged = (tag: string): string[] =>
		lines.flatMap((line) => (line.startsWith(`@${tag} `) ? [line.slice(tag.length + 2)] : []));
	const declared = (tag: string): Declaration[] =>
		tagged(tag).map((line) => declaration(file, `@${tag} ${line}`, line));
	const introduction = lines.filter((line) => !/^[@:]/.test(line)).join(" ");
	const end = introduction.indexOf("?") + 1;
	if (end === 0) throw wrong(file, "a first comment with a question, ending in ?", lines[0] ?? "");
	const [algorithm = null] = tagged("algorithm").map((line) => {
		const [, algorithmName, text] = /^(\w+) {2}(.+)$/.exec(line) ?? [];
		if (!algorithmName || !text) throw wrong(file, "@algorithm name  Text", line);
		return { name: algorithmName, text };
	});
	return {
		name,
		file,
		title: introduction.slice(0, end),
		details: introduction.slice(end).trim(),
		topic: tagged("topic")[0] ?? "Others",
		parameters: declared("param").map(parameter),
		columns: declared("column").map(column),
		algorithm,
		edges: declared("edge").map(column),
		pasted: new Map(lines.flatMap(setting)),
		cypher,
	};
}

/** The comment lines at the top, without their slashes. */
function headerOf(cypher: string): string[] {
	const lines = cypher.split("\n");
	const end = lines.findIndex((line) => !line.startsWith("//"));
	return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(2).trim());
}

/** `about Name = null  Whom or what it is about.`: two spaces end what is for the machine. */
function declaration(file: string, line: string, declared: string): Declaration {
	const [, name, typeName, given = null, text] = /^(\w+) (\S+)(?: = (\S+))? {2}(.+)$/.exec(declared) ?? [];
	if (!name || !typeName || !text) throw wrong(file, "@param name Type [= default]  Text", line);
	const type = parseType(typeName);
	if (type === null) throw wrong(file, "a type such as Name, String, Int, Date or Stance", line);
	return { name, type, default: given, text };
}

function parameter({ name, type, default: given, text }: Declaration): Parameter {
	const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	return { name, option, type, text, default: given };
}

function column({ name, type, text }: Declaration): Column {
	return { name, type, text };
}

/** `:param about => 'weapon:sea-baby'` */
function setting(line: string): [string, string][] {
	const [, name, value] = /^:param (\w+) => (.+)$/.exec(line) ?? [];
	return name && value ? [[name, value]] : [];
}

function wrong(file: string, wanted: string, got: string): KnownError {
	return new KnownError("BAD_ARGUMENT", `${file}: wanted ${wanted}, got ${JSON.stringify(got)}`);
}
